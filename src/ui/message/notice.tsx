import type { ReactNode } from 'react'

type NoticeProps = {
  readonly children: ReactNode
  readonly tone?: 'information' | 'success' | 'warning' | undefined
  readonly title?: ReactNode
}

const spoken = { information: 'Information', success: 'Done', warning: 'Take care' } as const
const marks = { information: 'i', success: '✓', warning: '!' } as const

/** What the reader should know here. `success` answers something that they just did, so it is announced. */
export function Notice({ children, tone = 'information', title }: NoticeProps) {
  const attributes =
    tone === 'success'
      ? { role: 'status', 'data-focus-first': true, tabIndex: -1 }
      : { role: 'note', 'aria-label': spoken[tone] }
  return (
    <div className={`cf-notice cf-notice--${tone}`} {...attributes}>
      <span className="cf-notice__mark" aria-hidden="true">
        {marks[tone]}
      </span>
      <div className="cf-notice__words">
        {title && <p className="cf-notice__title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
