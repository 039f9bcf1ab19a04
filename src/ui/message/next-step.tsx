import type { ReactNode } from 'react'

type NextStepProps = {
  readonly title: ReactNode
  readonly children?: ReactNode
  /** A Button, or nothing when the next step is somebody else's. */
  readonly action?: ReactNode
  /** By when, in words: “by Friday 15 November 2024”. */
  readonly due?: ReactNode
  readonly eyebrow?: string | undefined
}

/** The one prominent card of a page. */
export const NextStep = ({ title, children, action, due, eyebrow = 'What next?' }: NextStepProps) => (
  <section className="cf-next" aria-label={eyebrow}>
    <p className="cf-next__eyebrow">{eyebrow}</p>
    <h2 className="cf-next__title">{title}</h2>
    {children && <div className="cf-next__words">{children}</div>}
    {due && <p className="cf-next__due">{due}</p>}
    {action && <div className="cf-next__action">{action}</div>}
  </section>
)
