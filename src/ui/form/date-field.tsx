import { useFormState } from './form.tsx'
import { answerTo, type FormState } from './form-state.ts'
import { type Asking, LabelledGroup, type Question, useQuestion } from './question.tsx'

const parts = ['day', 'month', 'year'] as const
type Part = (typeof parts)[number]

/** Asks for a day in three inputs, which post as `name-day`, `name-month` and `name-year`. */
export function DateField(asking: Asking) {
  const question = useQuestion(asking)
  const state = useFormState()
  return (
    <LabelledGroup {...asking} question={question}>
      <div className="govuk-date-input">
        {parts.map((part) => (
          <PartInput
            key={part}
            part={part}
            name={asking.name}
            question={question}
            answer={partAnswer(state, asking.name, part)}
          />
        ))}
      </div>
    </LabelledGroup>
  )
}

type PartInputProps = {
  readonly part: Part
  readonly name: string
  readonly question: Question
  readonly answer: string
}

function PartInput({ part, name, question, answer }: PartInputProps) {
  const id = part === 'day' ? question.id : `${question.id}-${part}`
  const width = part === 'year' ? 4 : 2
  return (
    <div className="govuk-date-input__item">
      <label className="govuk-label govuk-date-input__label" htmlFor={id}>
        {`${part.slice(0, 1).toUpperCase()}${part.slice(1)}`}
      </label>
      <input
        className={`govuk-input govuk-date-input__input govuk-input--width-${width}${question.problem ? ' govuk-input--error' : ''}`}
        id={id}
        name={`${name}-${part}`}
        type="text"
        inputMode="numeric"
        defaultValue={answer}
        aria-invalid={question.problem ? 'true' : undefined}
      />
    </div>
  )
}

function partAnswer(state: FormState, name: string, part: Part): string {
  const typed = answerTo(state, `${name}-${part}`)
  if (typed) return typed
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(answerTo(state, name)) ?? []
  if (!year || !month || !day) return ''
  return { day: String(Number(day)), month: String(Number(month)), year }[part]
}

/** The day that the three inputs say, `2024-12-03`: as typed when it cannot be one, `''` when all are blank. */
export function dateAnswer(values: FormState['values'], name: string): string {
  const [day = '', month = '', year = ''] = parts.map((part) =>
    answerTo({ values, refusal: null }, `${name}-${part}`).trim(),
  )
  if (!day && !month && !year) return ''
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
