import type { ReactNode } from 'react'
import { Heading } from './heading.tsx'

type SectionProps = {
  readonly children: ReactNode
  readonly heading?: ReactNode
  readonly level?: 2 | 3 | undefined
  readonly id?: string | undefined
  /** A link or a button on the heading's line. */
  readonly action?: ReactNode
}

export const Section = ({ children, heading, level = 2, id, action }: SectionProps) => (
  <section className={`cf-section cf-section--${level}`} id={id}>
    {heading && (
      <div className="cf-section__head">
        <Heading level={level}>{heading}</Heading>
        {action && <div className="cf-section__action">{action}</div>}
      </div>
    )}
    {children}
  </section>
)
