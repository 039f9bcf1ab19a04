import { type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** What a browser is sent. */
export const html = (element: ReactElement): string => renderToStaticMarkup(element)

/** The opening tag of the first element that says so much of itself: `tagWith(page, 'name="email"')`. */
export function tagWith(page: string, part: string): string {
  const tag = page.match(/<[a-z][^>]*>/g)?.find((tag) => tag.includes(part))
  if (!tag) throw new Error(`Nothing on the page has ${part}`)
  return tag
}
