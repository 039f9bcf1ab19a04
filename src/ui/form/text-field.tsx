import { type Asking, inputProps, LabelledInput, useQuestion } from './question.tsx'

type TextFieldProps = Asking & {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'time' | undefined
  readonly inputMode?: 'numeric' | 'decimal' | undefined
  readonly width?: 2 | 4 | 5 | 10 | 20 | undefined
  readonly autoComplete?: string | undefined
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
  readonly spellCheck?: boolean | undefined
}

export function TextField({ type = 'text', width, prefix, suffix, ...asking }: TextFieldProps) {
  const question = useQuestion(asking)
  const input = (
    <input
      {...inputProps(question)}
      className={`govuk-input${width ? ` govuk-input--width-${width}` : ''}${question.problem ? ' govuk-input--error' : ''}`}
      name={asking.name}
      type={type}
      inputMode={asking.inputMode}
      autoComplete={asking.autoComplete}
      spellCheck={asking.spellCheck}
      defaultValue={type === 'password' ? undefined : question.answer}
    />
  )
  return (
    <LabelledInput {...asking} question={question}>
      {prefix || suffix ? (
        <div className="govuk-input__wrapper">
          {prefix && <Affix side="prefix">{prefix}</Affix>}
          {input}
          {suffix && <Affix side="suffix">{suffix}</Affix>}
        </div>
      ) : (
        input
      )}
    </LabelledInput>
  )
}

function Affix({ side, children }: { readonly side: 'prefix' | 'suffix'; readonly children: string }) {
  return (
    <div className={`govuk-input__${side}`} aria-hidden="true">
      {children}
    </div>
  )
}
