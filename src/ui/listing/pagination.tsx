import type { ReactNode } from 'react'

type PaginationProps = {
  readonly page: number
  readonly pages: number
  readonly href: (page: number) => string
  /** What the pages are of: “Schools”. */
  readonly label: string
}

export function Pagination({ page, pages, href, label }: PaginationProps) {
  if (pages < 2) return null
  return (
    <nav className="cf-pages" aria-label={`${label}: pages`}>
      {page > 1 && (
        <PageLink href={href(page - 1)} rel="prev">
          ← Previous<span className="govuk-visually-hidden"> page</span>
        </PageLink>
      )}
      <ol className="cf-pages__list">
        {shownPages(page, pages).map((shown, place, all) => (
          <li key={shown}>
            {shown - (all[place - 1] ?? 0) > 1 && <span className="cf-pages__gap">…</span>}
            <PageLink href={href(shown)} current={shown === page}>
              <span className="govuk-visually-hidden">Page </span>
              {shown}
            </PageLink>
          </li>
        ))}
      </ol>
      {page < pages && (
        <PageLink href={href(page + 1)} rel="next">
          Next<span className="govuk-visually-hidden"> page</span> →
        </PageLink>
      )}
    </nav>
  )
}

type PageLinkProps = {
  readonly href: string
  readonly children: ReactNode
  readonly rel?: 'prev' | 'next'
  readonly current?: boolean
}

const PageLink = ({ href, children, rel, current }: PageLinkProps) => (
  <a className="cf-pages__link" href={href} rel={rel} aria-current={current ? 'page' : undefined}>
    {children}
  </a>
)

/** The first, the last, and those about the current one. */
export const shownPages = (page: number, pages: number): number[] =>
  Array.from({ length: pages }, (_, index) => index + 1).filter(
    (shown) => shown === 1 || shown === pages || Math.abs(shown - page) <= 1,
  )
