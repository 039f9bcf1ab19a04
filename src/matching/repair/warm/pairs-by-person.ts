import { pairingOf } from '../../solver/core/fill-core.ts'
import type { Pool } from '../../solver/pairs/pool.ts'
import type { Search } from '../../solver/search.ts'

const fewPairs = 5000

/** Pairs that cost so much more than they are worth, points, may be in a plan worth looking for: in small seasons all do. */
export const reachIn = ({ pairs }: Pool): number => (pairs <= fewPairs ? Number.POSITIVE_INFINITY : 30)

/** All pairs that might be asked for, by person: those of person `p` stand from `first[p]` until `first[p + 1]`. */
export type ByPerson = {
  readonly first: Int32Array
  readonly opening: Int32Array
  readonly cost: Int32Array
  readonly meets: Uint8Array
}

export function byPerson({ pool, roster }: Search): ByPerson {
  const first = new Int32Array(roster.people.length + 1)
  for (const opening of pool.order) {
    const { count, people } = pool.of(opening)
    for (let each = 0; each < count; each += 1) {
      const next = (people[each] ?? 0) + 1
      first[next] = (first[next] ?? 0) + 1
    }
  }
  for (const { index } of roster.people) first[index + 1] = (first[index + 1] ?? 0) + (first[index] ?? 0)
  const count = first.at(-1) ?? 0
  const pairs = {
    first,
    opening: new Int32Array(count),
    cost: new Int32Array(count),
    meets: new Uint8Array(count),
  }
  const next = first.slice()
  for (const opening of pool.order) {
    const found = pool.of(opening)
    for (let each = 0; each < found.count; each += 1) {
      const { person, cost, meets } = pairingOf(found, opening, each)
      const place = next[person] ?? 0
      next[person] = place + 1
      pairs.opening[place] = opening.index
      pairs.cost[place] = cost
      pairs.meets[place] = meets
    }
  }
  return pairs
}
