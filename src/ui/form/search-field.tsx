import { Button } from './button.tsx'
import { type Asking, inputProps, LabelledInput, useQuestion } from './question.tsx'

type SearchFieldProps = Asking & { readonly button?: string | undefined }

/** A search box with its own button: the last thing in a `get` form, or the only one. */
export function SearchField({ button = 'Search', ...asking }: SearchFieldProps) {
  const question = useQuestion(asking)
  return (
    <LabelledInput {...asking} question={question}>
      <div className="cf-search">
        <input
          {...inputProps(question)}
          className="govuk-input cf-search__input"
          name={asking.name}
          type="search"
          defaultValue={question.answer}
        />
        <Button>{button}</Button>
      </div>
    </LabelledInput>
  )
}
