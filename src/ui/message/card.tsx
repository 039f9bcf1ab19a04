import type { ReactNode } from 'react'
import { Heading } from '../page/heading.tsx'

type CardProps = {
  readonly title: ReactNode
  readonly href?: string | undefined
  readonly level?: 2 | 3 | 4 | undefined
  /** A Tag, or words of its kind. */
  readonly state?: ReactNode
  readonly children?: ReactNode
  /** Links and buttons at its foot. */
  readonly actions?: ReactNode
}

export const Card = ({ title, href, level = 3, state, children, actions }: CardProps) => (
  <article className="cf-card">
    {state && <div className="cf-card__state">{state}</div>}
    <Heading level={level}>
      {href ? (
        <a className="cf-card__link" href={href}>
          {title}
        </a>
      ) : (
        title
      )}
    </Heading>
    {children && <div className="cf-card__words">{children}</div>}
    {actions && <div className="cf-card__actions">{actions}</div>}
  </article>
)

/** Cards side by side where there is room. */
export const Cards = ({ children }: { readonly children: ReactNode }) => (
  <div className="cf-cards">{children}</div>
)
