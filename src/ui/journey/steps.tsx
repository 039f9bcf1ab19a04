import type { ReactNode } from 'react'

export type Step = {
  readonly label: string
  readonly state: 'done' | 'now' | 'later'
  readonly href?: string | undefined
  readonly note?: ReactNode
}

type StepsProps = {
  readonly steps: readonly Step[]
  readonly label: string
  readonly layout?: 'down' | 'across' | undefined
}

const words = { done: 'Done', now: 'Now', later: 'Later' } as const

/** What has happened, what is happening, what comes later. */
export const Steps = ({ steps, label, layout = 'down' }: StepsProps) => (
  <ol className={`cf-steps cf-steps--${layout}`} aria-label={label}>
    {steps.map((step) => (
      <li
        key={step.label}
        className={`cf-step cf-step--${step.state}`}
        aria-current={step.state === 'now' ? 'step' : undefined}
      >
        <span className="cf-step__mark" aria-hidden="true">
          {step.state === 'done' ? '✓' : ''}
        </span>
        <div className="cf-step__words">
          <span className="cf-step__label">
            {step.href ? (
              <a className="cf-link" href={step.href}>
                {step.label}
              </a>
            ) : (
              step.label
            )}
          </span>
          <span className="cf-step__state">{words[step.state]}</span>
          {step.note && <span className="cf-step__note">{step.note}</span>}
        </div>
      </li>
    ))}
  </ol>
)
