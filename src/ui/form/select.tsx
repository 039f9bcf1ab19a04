import { type Asking, inputProps, LabelledInput, useQuestion } from './question.tsx'

type Option = { readonly value: string; readonly label: string }
type SelectProps = Asking & {
  readonly options: readonly Option[]
  /** Words of the option that answers nothing, shown first: “Choose a hub”. */
  readonly blank?: string | undefined
}

export function Select({ options, blank, ...asking }: SelectProps) {
  const question = useQuestion(asking)
  return (
    <LabelledInput {...asking} question={question}>
      <select
        {...inputProps(question)}
        className={`govuk-select${question.problem ? ' govuk-select--error' : ''}`}
        name={asking.name}
        defaultValue={question.answer}
      >
        {blank !== undefined && <option value="">{blank}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </LabelledInput>
  )
}
