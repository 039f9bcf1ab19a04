import { at } from '../../at.ts'
import type { Lineup } from '../../lineup.ts'
import type { Opening, Roster } from '../../roster.ts'
import { copyOf } from './question.ts'
import { type Scan, newScan } from './scan.ts'

/**
 * People for each review, kept so that they can be priced again and again: the `whole` of those who may join, or, where that
 * would be too many, the likeliest. What a pool proves holds for its own pairs only.
 */
export type Pool = {
  readonly of: Scan
  readonly order: readonly Opening[]
  readonly pairs: number
  readonly whole: boolean
}

/** So many pairs of a review and a person, eligible or not, are gone through without leaving any out. */
const pairsAtMost = 40_000_000
const nearest = 120

/** Everybody who may join; in large problems those nearest, and some of those who would go anywhere. */
export function newPool(roster: Roster, firm: Lineup): Pool {
  const { openings, people } = roster
  const whole = openings.length * people.length <= pairsAtMost
  const scan = newScan(roster, firm, whole ? {} : { enough: nearest })
  let pairs = 0
  const kept = openings.map((opening) => {
    const found = scan(opening)
    pairs += found.count
    return copyOf(found)
  })
  return { of: ({ index }) => at(kept, index), order: openings, pairs, whole }
}
