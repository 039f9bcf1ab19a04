import type { ReactNode } from 'react'

export type SummaryRow = {
  readonly label: string
  readonly value: ReactNode
  readonly change?: { readonly href: string; readonly words?: string | undefined } | undefined
}

/** What is known of one thing, with a way to change each line. */
export const SummaryList = ({ rows }: { readonly rows: readonly SummaryRow[] }) => (
  <dl className="govuk-summary-list">
    {rows.map(({ label, value, change }) => (
      <div
        key={label}
        className={`govuk-summary-list__row${change ? '' : ' govuk-summary-list__row--no-actions'}`}
      >
        <dt className="govuk-summary-list__key">{label}</dt>
        <dd className="govuk-summary-list__value">{value}</dd>
        {change && (
          <dd className="govuk-summary-list__actions">
            <a className="govuk-link" href={change.href}>
              {change.words ?? 'Change'}
              <span className="govuk-visually-hidden"> {label.toLowerCase()}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
)
