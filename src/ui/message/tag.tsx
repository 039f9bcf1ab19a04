import type { ReactNode } from 'react'

export type Tone = 'neutral' | 'progress' | 'success' | 'waiting' | 'warning'

/** A state in a word or two; the tone only repeats what the words say. */
export const Tag = ({
  children,
  tone = 'neutral',
}: {
  readonly children: ReactNode
  readonly tone?: Tone | undefined
}) => <strong className={`cf-tag cf-tag--${tone}`}>{children}</strong>
