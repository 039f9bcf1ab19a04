import type { Pool } from '../pool.ts'

/** A possible group: its schools by number in the pool, rising, and its points. */
export type Column = { readonly members: readonly number[]; readonly points: number }

/** `schools` is what each school is priced at in points; `group` what a group costs beside them, when facilitators are scarce. */
export type Prices = { readonly schools: Float64Array; readonly group: number }

/** `gain` is its points less the prices of its schools: how much it would better the relaxation. */
export type PricedColumn = Column & { readonly gain: number }

export function gainOf({ schools, group }: Prices, members: readonly number[], points: number): number {
  let gain = points - group
  for (const member of members) gain -= schools[member] ?? 0
  return gain
}

/** What a group loses by the prices, 0 or more. Leaving one school out is no group, and loses what it costs and the school's price. */
export function lossBy(prices: Prices, { members, points }: Column): number {
  const group = members.length === 1 ? prices.group : 0
  return Math.max(0, -gainOf(prices, members, points) - group)
}

/** What the prices come to: each school once, and the groups that there may be. */
export const valueOf = ({ size }: Pool, { schools, group }: Prices, most: number | null): number =>
  schools.reduce((sum, price) => sum + price, 0) + group * (most ?? size)

export const total = (groups: readonly Column[]): number =>
  groups.reduce((sum, { points }) => sum + points, 0)

/** One number for a group of at most four of fewer than 4,096 schools. */
export function keyOf(members: readonly number[]): number {
  let key = 0
  for (const member of members) key = key * 4096 + member + 1
  return key
}
