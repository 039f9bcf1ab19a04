import type { ReactNode } from 'react'

export type Choice = {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** Further questions that are shown while this choice is chosen. */
  readonly revealed?: ReactNode
}
