import type { WayOn } from './link.ts'

/** The way back up. The page itself is not in it: its heading says where the reader is. */
export const Breadcrumbs = ({ trail }: { readonly trail: readonly WayOn[] }) => (
  <nav className="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile" aria-label="Breadcrumb">
    <ol className="govuk-breadcrumbs__list">
      {trail.map(({ label, href }) => (
        <li key={href} className="govuk-breadcrumbs__list-item">
          <a className="govuk-breadcrumbs__link" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
