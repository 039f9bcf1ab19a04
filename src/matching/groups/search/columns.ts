import { groupPoints, keepsLocks, quadExcess } from '../group-points.ts'
import { type Pool, never } from '../pool.ts'
import { type PricedColumn, type Prices, gainOf, keyOf } from './column.ts'
import { triosAbove } from './trios.ts'

export type Reach = { readonly above: number; readonly quads: boolean }

/**
 * Every group of three or four that keeps the locks and gains more than `above`, exactly. A group of four is worth no more
 * than a third of its four trios and an excess, so one of those trios gains enough for it to be found.
 */
export function columnsAbove(pool: Pool, prices: Prices, { above, quads }: Reach): PricedColumn[] {
  const found = new Map<number, PricedColumn>()
  const take = (members: readonly number[], points: number): void => {
    const gain = gainOf(prices, members, points)
    if (gain > above && keepsLocks(pool, members)) found.set(keyOf(members), { members, points, gain })
  }
  const trioAbove = quads ? 0.75 * (above - quadExcess(pool) - prices.group / 3) : above
  for (const { members, points } of triosAbove(pool, prices, Math.min(above, trioAbove))) {
    take(members, points)
    if (quads)
      for (const quad of quadsWith(pool, prices, { members, above })) take(quad, groupPoints(pool, quad))
  }
  return [...found.values()]
}

type Trio = { readonly members: readonly number[]; readonly above: number }

/** The groups of four around a trio that could gain enough: two thirds of six pairs, and at most what four helped schools are worth. */
function quadsWith(
  { size, points, helped, quad }: Pool,
  { schools, group }: Prices,
  { members, above }: Trio,
): number[][] {
  const [a = 0, b = 0, c = 0] = members
  const between = (points[a * size + b] ?? 0) + (points[a * size + c] ?? 0) + (points[b * size + c] ?? 0)
  const paid = (schools[a] ?? 0) + (schools[b] ?? 0) + (schools[c] ?? 0) + group
  const found: number[][] = []
  for (let d = 0; d < size; d += 1) {
    if (d === a || d === b || d === c) continue
    const one = points[a * size + d] ?? never
    const two = points[b * size + d] ?? never
    const three = points[c * size + d] ?? never
    const most = (2 / 3) * (between + one + two + three) + 4 * helped + Math.max(0, quad)
    if (most - paid - (schools[d] ?? 0) > above) found.push([a, b, c, d].toSorted((x, y) => x - y))
  }
  return found
}
