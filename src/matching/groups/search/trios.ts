import type { Column, Prices } from './column.ts'
import { groupPoints } from '../group-points.ts'
import { type Pool, never } from '../pool.ts'

type Shelf = { readonly others: Int32Array; readonly worth: Float64Array }

/**
 * Every trio that gains more than `above`, some of them more than once. A pair is worth its upper points less half of both prices;
 * a trio gains at most what its three pairs are worth, so that the best of them is worth at least a third.
 */
export function triosAbove(pool: Pool, prices: Prices, above: number): Column[] {
  const { size } = pool
  const least = above + prices.group
  const shelves = shelvesOf(pool, prices, least)
  const found: Column[] = []
  for (let a = 0; a < size; a += 1) {
    const shelf = shelves[a]
    if (shelf)
      for (let place = 0; place < shelf.others.length; place += 1) {
        const best = shelf.worth[place] ?? never
        if (best < least / 3) break
        const b = shelf.others[place] ?? 0
        for (const c of thirds({ pool, prices, shelf }, { b, place, least })) {
          const members = [a, b, c].toSorted((one, other) => one - other)
          const points = groupPoints(pool, members)
          let gain = points - prices.group
          for (const member of members) gain -= prices.schools[member] ?? 0
          if (gain > above) found.push({ members, points })
        }
      }
  }
  return found
}

type Looking = { readonly pool: Pool; readonly prices: Prices; readonly shelf: Shelf }
type Best = { readonly b: number; readonly place: number; readonly least: number }

/** Who could join a pair that is the best of its trio. */
function thirds(
  { pool: { size, upper }, prices: { schools }, shelf }: Looking,
  { b, place, least }: Best,
): number[] {
  const best = shelf.worth[place] ?? never
  const half = (schools[b] ?? 0) / 2
  const found: number[] = []
  for (let next = place + 1; next < shelf.others.length; next += 1) {
    const second = shelf.worth[next] ?? never
    if (second <= least - 2 * best) break
    const c = shelf.others[next] ?? 0
    const third = (upper[b * size + c] ?? never) - half - (schools[c] ?? 0) / 2
    if (third <= best && best + second + third > least) found.push(c)
  }
  return found
}

/** For each school, the others with whom its pair could be in a trio, the best first. */
function shelvesOf({ size, upper }: Pool, { schools }: Prices, least: number): Shelf[] {
  let best = never
  const worthOf = (a: number, b: number): number =>
    (upper[a * size + b] ?? never) - ((schools[a] ?? 0) + (schools[b] ?? 0)) / 2
  for (let a = 0; a < size; a += 1) for (let b = a + 1; b < size; b += 1) best = Math.max(best, worthOf(a, b))
  return Array.from({ length: size }, (_, a) => {
    const others: number[] = []
    for (let b = 0; b < size; b += 1) if (b !== a && worthOf(a, b) > least - 2 * best) others.push(b)
    const worth = Float64Array.from(others, (b) => worthOf(a, b))
    const order = Array.from(others.keys()).sort((one, other) => (worth[other] ?? 0) - (worth[one] ?? 0))
    return {
      others: Int32Array.from(order, (place) => others[place] ?? 0),
      worth: Float64Array.from(order, (place) => worth[place] ?? 0),
    }
  })
}
