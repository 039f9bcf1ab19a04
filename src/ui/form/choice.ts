import type { ReactNode } from 'react'

export type Choice = {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** Further questions that are shown while this choice is chosen. */
  readonly revealed?: ReactNode
}

/** Each value in its words, for questions to choose from: `worded(phases, phaseWords)`. */
export const worded = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
) => values.map((value) => ({ value, label: words[value] }))
