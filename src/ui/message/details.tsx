import type { ReactNode } from 'react'

type DetailsProps = {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly open?: boolean | undefined
  /** Open on a wide screen, and folded on a narrow one where the browser runs scripts. */
  readonly foldWhenNarrow?: boolean | undefined
}

export const Details = ({ summary, children, open, foldWhenNarrow }: DetailsProps) => (
  <details className="govuk-details" open={open} data-fold-when-narrow={foldWhenNarrow}>
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">{summary}</span>
    </summary>
    <div className="govuk-details__text">{children}</div>
  </details>
)
