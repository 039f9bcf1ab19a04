import type { ReactNode } from 'react'

type DetailsProps = {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly open?: boolean | undefined
}

export const Details = ({ summary, children, open }: DetailsProps) => (
  <details className="govuk-details" open={open}>
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">{summary}</span>
    </summary>
    <div className="govuk-details__text">{children}</div>
  </details>
)
