import { describe, expect, it } from 'vitest'
import { html } from '../testing.ts'
import { Pagination, shownPages } from './pagination.tsx'

const href = (page: number) => `?page=${page}`

describe('pagination', () => {
  it('shows the first, the last and those about the current page', () => {
    expect(shownPages(6, 12)).toEqual([1, 5, 6, 7, 12])
    expect(shownPages(1, 3)).toEqual([1, 2, 3])
  })

  it('marks the page that the reader is on', () => {
    const pages = html(<Pagination label="Schools" page={2} pages={3} href={href} />)
    expect(pages.match(/href="([^"]+)" aria-current="page"/)?.[1]).toBe('?page=2')
  })

  it('offers no way back from the first page and none on from the last', () => {
    expect(html(<Pagination label="Schools" page={1} pages={2} href={href} />)).not.toContain('Previous')
    expect(html(<Pagination label="Schools" page={2} pages={2} href={href} />)).not.toContain('Next')
  })

  it('is not there when one page holds everything', () => {
    expect(html(<Pagination label="Schools" page={1} pages={1} href={href} />)).toBe('')
  })
})
