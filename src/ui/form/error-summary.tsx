import type { Refusal } from '#kernel'
import { fieldId } from './form-state.ts'

type ErrorSummaryProps = { readonly refusal: Refusal | null; readonly named?: string | undefined }

/** Says at the top what was refused, with a link to each field that it concerns. */
export function ErrorSummary({ refusal, named }: ErrorSummaryProps) {
  if (!refusal) return null
  const repeatsItsField = refusal.fields.some(({ words }) => words === refusal.words)
  return (
    <div className="govuk-error-summary" data-focus-first tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          {!repeatsItsField && <p>{refusal.words}</p>}
          {refusal.fields.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {refusal.fields.map(({ field, words }) => (
                <li key={`${field} ${words}`}>
                  <a href={`#${fieldId(field, named)}`}>{words}</a>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}
