import { at } from '../../at.ts'
import type { Lineup } from '../../lineup.ts'
import type { Roster } from '../../roster.ts'
import type { Eligible } from './question.ts'
import { type Scan, newScan } from './scan.ts'

/**
 * People for each review, kept so that they can be priced again and again. Up to some number of pairs that is everybody who
 * may join. Beyond, it is those nearest and some of those who would go anywhere, and `everybody` asks again of all: what a
 * pool proves then holds for its own pairs only.
 */
export type Pool = { readonly of: Scan; readonly pairs: number; readonly everybody: Scan | null }

/** So many pairs of a review and a person, eligible or not, are gone through without leaving any out. */
const pairsAtMost = 40_000_000
const nearest = 400

export function newPool(roster: Roster, firm: Lineup): Pool {
  const large = roster.openings.length * roster.people.length > pairsAtMost
  const scan = newScan(roster, firm, large ? { enough: nearest } : {})
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
  return { of: ({ index }) => at(kept, index), pairs, everybody: large ? newScan(roster, firm) : null }
}
