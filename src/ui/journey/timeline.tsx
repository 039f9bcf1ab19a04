import type { ReactNode } from 'react'

export type Moment = {
  readonly id: string
  readonly title: ReactNode
  /** In words: “9:30am on Tuesday 3 December 2024”. */
  readonly when: string
  readonly by?: string | undefined
  readonly children?: ReactNode
}

type TimelineProps = { readonly moments: readonly Moment[]; readonly label: string }

export const Timeline = ({ moments, label }: TimelineProps) => (
  <ol className="cf-timeline" aria-label={label}>
    {moments.map(({ id, title, when, by, children }) => (
      <li key={id} className="cf-moment">
        <p className="cf-moment__title">{title}</p>
        <p className="cf-moment__when">
          {when}
          {by && `, by ${by}`}
        </p>
        {children && <div className="cf-moment__words">{children}</div>}
      </li>
    ))}
  </ol>
)
