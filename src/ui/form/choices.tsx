import type { Choice } from './choice.ts'
import { type Asking, LabelledGroup, type Question, useQuestion } from './question.tsx'

export type ChoicesProps = Asking & {
  readonly choices: readonly Choice[]
  /** `columns`: many short choices, under one another where there is no room beside. */
  readonly layout?: 'stacked' | 'inline' | 'columns' | undefined
  readonly size?: 'small' | undefined
}

type Kind = 'radios' | 'checkboxes'

export function Choices({ kind, choices, layout, size, ...asking }: ChoicesProps & { readonly kind: Kind }) {
  const question = useQuestion(asking)
  const variants = [layout && `cf-choices--${layout}`, size && 'cf-choices--small']
  return (
    <LabelledGroup {...asking} question={question}>
      <div className={['cf-choices', ...variants].filter(Boolean).join(' ')}>
        {choices.map((choice, place) => (
          <OneChoice
            key={choice.value}
            kind={kind}
            name={asking.name}
            choice={choice}
            // The summary's link leads to the first choice.
            id={place === 0 ? question.id : `${question.id}-${place + 1}`}
            question={question}
          />
        ))}
      </div>
    </LabelledGroup>
  )
}

type OneChoiceProps = {
  readonly kind: Kind
  readonly name: string
  readonly choice: Choice
  readonly id: string
  readonly question: Question
}

function OneChoice({ kind, name, choice, id, question }: OneChoiceProps) {
  return (
    <div className="cf-choice">
      <input
        className="cf-choice__input"
        id={id}
        name={name}
        type={kind === 'radios' ? 'radio' : 'checkbox'}
        value={choice.value}
        defaultChecked={question.answers.includes(choice.value)}
        aria-describedby={choice.hint ? `${id}-choice-hint` : undefined}
      />
      <label className="cf-choice__label" htmlFor={id}>
        {choice.label}
      </label>
      {choice.hint && (
        <div className="cf-choice__hint" id={`${id}-choice-hint`}>
          {choice.hint}
        </div>
      )}
      {choice.revealed && <div className="cf-choice__revealed">{choice.revealed}</div>}
    </div>
  )
}
