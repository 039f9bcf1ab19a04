import type { ReactNode } from 'react'

type FieldsetProps = { readonly legend: ReactNode; readonly children: ReactNode; readonly hint?: ReactNode }

/** Questions that belong together, such as an address. */
export const Fieldset = ({ legend, hint, children }: FieldsetProps) => (
  <fieldset className="govuk-fieldset cf-fieldset">
    <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
    {hint && <div className="govuk-hint">{hint}</div>}
    {children}
  </fieldset>
)
