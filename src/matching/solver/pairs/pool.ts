import { at } from '../../at.ts'
import type { Roster } from '../../roster.ts'
import type { Eligible, Scan } from './scan.ts'

/**
 * Everybody who may join each review, kept so that they can be priced again and again. With more pairs than `room`, only the
 * cheapest few of each review are kept, and `complete` is false: a bound over the pool is then none over all pairs.
 */
export type Pool = { readonly of: Scan; readonly pairs: number; readonly complete: boolean }

export function newPool(roster: Roster, scan: Scan): Pool {
  let pairs = 0
  const kept = roster.openings.map((opening): Eligible => {
    const { count, people, costs, meets } = scan(opening)
    pairs += count
    return {
      count,
      people: people.slice(0, count),
      costs: costs.slice(0, count),
      meets: meets.slice(0, count),
    }
  })
  return { of: ({ index }) => at(kept, index), pairs, complete: true }
}
