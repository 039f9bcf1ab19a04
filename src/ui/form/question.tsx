import type { ReactNode } from 'react'
import { useFieldId, useFormState } from './form.tsx'
import { answerTo, answersTo, problemWith } from './form-state.ts'

/** What every field asks with. `name` finds its answer and its refusal in the form's state. */
export type Asking = {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly optional?: boolean | undefined
  /** The label is the page's only heading: one question a page. */
  readonly asHeading?: boolean | undefined
}

export type Question = {
  readonly id: string
  readonly answer: string
  readonly answers: readonly string[]
  readonly problem: string | null
  readonly describedBy: string | undefined
}

export function useQuestion({ name, hint }: Pick<Asking, 'name' | 'hint'>): Question {
  const state = useFormState()
  const id = useFieldId(name)
  const problem = problemWith(state, name)
  const describedBy = [hint ? `${id}-hint` : '', problem ? `${id}-error` : ''].filter(Boolean).join(' ')
  return {
    id,
    answer: answerTo(state, name),
    answers: answersTo(state, name),
    problem,
    describedBy: describedBy || undefined,
  }
}

/** What an input must carry to stand for its question. */
export const inputProps = ({ id, problem, describedBy }: Question) => ({
  id,
  'aria-describedby': describedBy,
  'aria-invalid': problem ? ('true' as const) : undefined,
})

type Labelled = Asking & { readonly question: Question; readonly children: ReactNode }

/** One input with its label, hint and refusal. */
export function LabelledInput({ label, hint, optional, asHeading, question, children }: Labelled) {
  const labelled = (
    <label className={`govuk-label${asHeading ? ' govuk-label--l' : ''}`} htmlFor={question.id}>
      {label}
      {optional && ' (optional)'}
    </label>
  )
  return (
    <FormGroup problem={question.problem}>
      {asHeading ? <h1 className="govuk-label-wrapper">{labelled}</h1> : labelled}
      <HintAndProblem hint={hint} question={question} />
      {children}
    </FormGroup>
  )
}

/** Several inputs that answer one question, in a fieldset. */
export function LabelledGroup({ label, hint, optional, asHeading, question, children }: Labelled) {
  const words = (
    <>
      {label}
      {optional && ' (optional)'}
    </>
  )
  return (
    <FormGroup problem={question.problem}>
      <fieldset className="govuk-fieldset" aria-describedby={question.describedBy}>
        <legend className={`govuk-fieldset__legend${asHeading ? ' govuk-fieldset__legend--l' : ''}`}>
          {asHeading ? <h1 className="govuk-fieldset__heading">{words}</h1> : words}
        </legend>
        <HintAndProblem hint={hint} question={question} />
        {children}
      </fieldset>
    </FormGroup>
  )
}

function FormGroup({ problem, children }: { problem: string | null; children: ReactNode }) {
  return <div className={`govuk-form-group${problem ? ' govuk-form-group--error' : ''}`}>{children}</div>
}

function HintAndProblem({ hint, question }: { hint: ReactNode; question: Question }) {
  return (
    <>
      {hint && (
        <div className="govuk-hint" id={`${question.id}-hint`}>
          {hint}
        </div>
      )}
      {question.problem && (
        <p className="govuk-error-message" id={`${question.id}-error`}>
          <span className="govuk-visually-hidden">Error:</span> {question.problem}
        </p>
      )}
    </>
  )
}
