import { type Asking, inputProps, LabelledInput, useQuestion } from './question.tsx'

type TextAreaProps = Asking & {
  readonly rows?: number | undefined
  readonly spellCheck?: boolean | undefined
}

export function TextArea({ rows = 5, spellCheck = true, ...asking }: TextAreaProps) {
  const question = useQuestion(asking)
  return (
    <LabelledInput {...asking} question={question}>
      <textarea
        {...inputProps(question)}
        className={`govuk-textarea${question.problem ? ' govuk-textarea--error' : ''}`}
        name={asking.name}
        rows={rows}
        spellCheck={spellCheck}
        defaultValue={question.answer}
      />
    </LabelledInput>
  )
}
