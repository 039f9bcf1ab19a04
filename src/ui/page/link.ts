/** Words that lead somewhere. */
export type WayOn = { readonly label: string; readonly href: string }

/** `page`: the reader is on it. `section`: the reader is somewhere beneath it. */
export type NavigationLink = WayOn & { readonly current?: 'page' | 'section' | undefined }

/** A link of the main navigation. A group leads to the first of its pages, and shows them all once the reader is within. */
export type MainLink = NavigationLink & { readonly pages?: readonly NavigationLink[] | undefined }

export const ariaCurrent = (current: NavigationLink['current']) =>
  current === 'page' ? ('page' as const) : current === 'section' ? ('true' as const) : undefined
