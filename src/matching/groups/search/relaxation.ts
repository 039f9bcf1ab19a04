import type { Highs } from 'highs'
import { type Column, type PricedColumn, type Prices, keyOf, valueOf } from './column.ts'
import { columnsAbove } from './columns.ts'
import { groupPoints, keepsLocks } from '../group-points.ts'
import { type Master, newMaster } from './master.ts'
import { type Pool, never } from '../pool.ts'

/** `bound`: no grouping of the pool is worth more, in points; and one that uses a group is worth at most `bound` and that group's gain. */
export type Relaxation = { readonly prices: Prices; readonly bound: number; readonly rounds: number }

export type Pricing = { readonly most: number | null; readonly rounds: number }

// Prices good to this share of a point a school: what a further round could still lower the bound by.
const goodEnough = 0.00003

/** Column generation: solve over some groups, price all others exactly, add the best of each school, until none would help. */
export function relaxationOf(highs: Highs, pool: Pool, pricing: Pricing): Relaxation {
  const master = newMaster(highs, pool, pricing.most)
  try {
    return converged(master, pool, pricing)
  } finally {
    master.dispose()
  }
}

function converged(master: Master, pool: Pool, { most, rounds }: Pricing): Relaxation {
  const known = startingColumns(pool)
  let fresh: readonly Column[] = [...known.values()]
  let best: Relaxation | null = null
  let quads = false
  for (let round = 1; ; round += 1) {
    master.add(fresh)
    const prices = master.prices()
    const helpful = columnsAbove(pool, prices, { above: negligible, quads })
    fresh = bestOfEach(pool, helpful).filter(({ members }) => !known.has(keyOf(members)))
    const value = valueOf(pool, prices, most)
    const bound = value + repair(pool, helpful)
    const settled = fresh.length === 0 || bound - value < goodEnough * Math.abs(value)
    if (quads && (best === null || bound < best.bound)) best = { prices, bound, rounds: round }
    if (best && (settled || round >= rounds)) return best
    for (const column of fresh) known.set(keyOf(column.members), column)
    quads ||= settled || round + 1 >= rounds
  }
}

const negligible = 1e-5
const addedASchool = 12
const nearPartners = 16

/** By how much prices rise until no group gains: a third of the best gain of each school, for no group has fewer than three. */
function repair({ size }: Pool, helpful: readonly PricedColumn[]): number {
  const most = new Float64Array(size)
  for (const { members, gain } of helpful)
    for (const member of members) most[member] = Math.max(most[member] ?? 0, gain)
  return most.reduce((sum, gain) => sum + gain / 3, 0)
}

function bestOfEach({ size }: Pool, helpful: readonly PricedColumn[]): PricedColumn[] {
  const taken = new Int32Array(size)
  return helpful
    .toSorted((one, other) => other.gain - one.gain)
    .filter(({ members }) => {
      if (members.every((member) => (taken[member] ?? 0) >= addedASchool)) return false
      for (const member of members) taken[member] = (taken[member] ?? 0) + 1
      return true
    })
}

/** The best trios of each school among its best partners, and every trio around two that a person put together. */
function startingColumns(pool: Pool): Map<number, Column> {
  const found = new Map<number, Column>()
  const add = (members: readonly number[]): Column[] => {
    const points = groupPoints(pool, members)
    return points > never && keepsLocks(pool, members) ? [{ members, points }] : []
  }
  for (let school = 0; school < pool.size; school += 1) {
    const near = partnersOf(pool, school)
    const trios = near.flatMap((one, index) =>
      near.slice(index + 1).flatMap((other) => add(inOrder([school, one, other]))),
    )
    const best = bestPaid(trios, nearPartners)
    const quads = best
      .slice(0, 4)
      .flatMap(({ members }) =>
        near
          .filter((other) => !members.includes(other))
          .flatMap((other) => add(inOrder([...members, other]))),
      )
    for (const column of [...best, ...bestPaid(quads, 4)]) found.set(keyOf(column.members), column)
  }
  for (const lock of pool.locks)
    for (const column of aroundLock(pool, lock).flatMap(add)) found.set(keyOf(column.members), column)
  return found
}

const bestPaid = (columns: readonly Column[], count: number): Column[] =>
  columns.toSorted((one, other) => other.points - one.points).slice(0, count)

function aroundLock({ size }: Pool, lock: readonly number[]): number[][] {
  const others = Array.from({ length: size }, (_, school) => school).filter(
    (school) => !lock.includes(school),
  )
  if (lock.length === 4) return [[...lock]]
  const withOne = others.map((school) => inOrder([...lock, school]))
  return lock.length === 3 ? [[...lock], ...withOne] : withOne
}

function partnersOf({ size, points, upper }: Pool, school: number): number[] {
  return Array.from({ length: size }, (_, other) => other)
    .filter((other) => other !== school && (points[school * size + other] ?? never) > never)
    .sort((one, other) => (upper[school * size + other] ?? 0) - (upper[school * size + one] ?? 0))
    .slice(0, nearPartners)
}

const inOrder = (members: readonly number[]): number[] => members.toSorted((one, other) => one - other)
