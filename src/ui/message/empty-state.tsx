import type { ReactNode } from 'react'

type EmptyStateProps = {
  readonly title: string
  readonly children?: ReactNode
  /** The way on: a Button or a link. There is always one. */
  readonly action: ReactNode
}

export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="cf-empty">
    <p className="cf-empty__title">{title}</p>
    {children && <div className="cf-empty__words">{children}</div>}
    <div className="cf-empty__action">{action}</div>
  </div>
)
