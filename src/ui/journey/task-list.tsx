import type { ReactNode } from 'react'
import { Tag, type Tone } from '../message/tag.tsx'

export type Task = {
  readonly label: string
  readonly state: { readonly words: string; readonly tone?: Tone | undefined }
  /** Where it is done. Without one it cannot be started yet. */
  readonly href?: string | undefined
  readonly hint?: ReactNode
}

export const TaskList = ({ tasks, label }: { readonly tasks: readonly Task[]; readonly label?: string }) => (
  <ul className="cf-tasks" aria-label={label}>
    {tasks.map(({ label, state, href, hint }) => (
      <li key={label} className="cf-task">
        <div className="cf-task__words">
          {href ? (
            <a className="cf-link cf-task__link" href={href}>
              {label}
            </a>
          ) : (
            label
          )}
          {hint && <div className="cf-task__hint">{hint}</div>}
        </div>
        <div className="cf-task__state">
          <Tag tone={state.tone}>{state.words}</Tag>
        </div>
      </li>
    ))}
  </ul>
)
