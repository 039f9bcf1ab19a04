import { type Asking, inputProps, LabelledInput, useQuestion } from './question.tsx'

type FileFieldProps = Asking & {
  readonly accept?: string | undefined
  readonly many?: boolean | undefined
}

/** Needs a form with `files`. */
export function FileField({ accept, many, ...asking }: FileFieldProps) {
  const question = useQuestion(asking)
  return (
    <LabelledInput {...asking} question={question}>
      <input
        {...inputProps(question)}
        className={`govuk-file-upload${question.problem ? ' govuk-file-upload--error' : ''}`}
        name={asking.name}
        type="file"
        accept={accept}
        multiple={many}
      />
    </LabelledInput>
  )
}
