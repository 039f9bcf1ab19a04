import { type Day, daysBetween } from '#kernel'
import type { Practitioner } from '../problem.ts'

/** By person, in bits, the days from which they are free for a review: that day and the two after it. */
export type FreeStarts = { readonly starts: Int32Array; readonly dayWords: number }

// 384 days: a school year and the days that a review may run over it.
const dayWords = 12

/** Counted from the first Monday on; nobody is free before. */
export function freeStarts(people: readonly Practitioner[], begins: Day | undefined): FreeStarts {
  const free = new Int32Array(people.length * dayWords)
  if (!begins) return { starts: free, dayWords }
  for (const [index, { accredited, unavailable }] of people.entries()) {
    const row = index * dayWords
    const days = ({ from, until }: Practitioner['unavailable'][number], is: boolean): void => {
      const last = until === null ? 32 * dayWords : Math.min(32 * dayWords, daysBetween(begins, until))
      for (let day = Math.max(0, daysBetween(begins, from)); day < last; day += 1) {
        const word = row + (day >> 5)
        const bit = 1 << (day & 31)
        free[word] = is ? (free[word] ?? 0) | bit : (free[word] ?? 0) & ~bit
      }
    }
    for (const term of accredited) days(term, true)
    for (const away of unavailable) days(away, false)
    for (let word = row; word < row + dayWords; word += 1) {
      const own = free[word] ?? 0
      const next = word + 1 < row + dayWords ? (free[word + 1] ?? 0) : 0
      free[word] = own & ((own >>> 1) | (next << 31)) & ((own >>> 2) | (next << 30))
    }
  }
  return { starts: free, dayWords }
}

/** Free on the three days from this one. */
export const isFreeOn = ({ starts, dayWords: words }: FreeStarts, person: number, day: number): boolean =>
  ((starts[person * words + (day >> 5)] ?? 0) & (1 << (day & 31))) !== 0
