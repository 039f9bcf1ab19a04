import type { ReactNode } from 'react'

export type Hour = {
  readonly id: string
  /** “9am to 9:45am” */
  readonly times: string
  readonly title: ReactNode
  readonly children?: ReactNode
}

/** Somebody’s day, in its order. */
export const Hours = ({ hours, label }: { readonly hours: readonly Hour[]; readonly label: string }) => (
  <ol className="cf-hours" aria-label={label}>
    {hours.map(({ id, times, title, children }) => (
      <li key={id} className="cf-hour">
        <span className="cf-hour__times">{times}</span>
        <div className="cf-hour__words">
          <strong>{title}</strong>
          {children}
        </div>
      </li>
    ))}
  </ol>
)
