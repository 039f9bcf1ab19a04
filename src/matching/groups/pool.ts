import type { Day } from '#kernel'
import { at } from '../at.ts'
import type { GroupsProblem, SchoolToGroup } from './groups-problem.ts'
import { fitOf, helpFrom } from './pair-fit.ts'
import { type PairRule, brokenRules, pairBookOf } from './pair-rules.ts'

/** A pair, or a group, that may not be. */
export const never = -1_000_000_000
/** What relaxing one rule for one pair costs: more than any fit, so that as few as possible are relaxed. */
export const relaxing = 9_000

export type Relaxable = Exclude<PairRule, 'apart'> | 'sharedDays'

/**
 * Schools among whom groups are made, in the order of their ids, as tables of `size` by `size`: `points` of fit for each pair
 * (or `never`), `helps` whether the column's school is strong for the row's, and `upper`, which three pairs of a trio sum to at
 * least what the trio is worth. `days` are free days in bits, `dayWords` of them a school. `lockOf` is which set a person put
 * the school in, or -1.
 */
export type Pool = {
  readonly schools: readonly SchoolToGroup[]
  readonly size: number
  readonly points: Int32Array
  readonly upper: Int32Array
  readonly helps: Uint8Array
  readonly days: Int32Array
  readonly dayWords: number
  readonly spareDays: number
  readonly daysRelaxed: boolean
  /** Some rule is relaxed. */
  readonly relaxed: boolean
  readonly helped: number
  readonly quad: number
  readonly lockOf: Int32Array
  readonly locks: readonly (readonly number[])[]
}

export function poolOf(
  problem: GroupsProblem,
  schools: readonly SchoolToGroup[],
  relaxed: ReadonlySet<Relaxable>,
): Pool {
  const inOrder = schools.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const size = inOrder.length
  const { helped, quad } = problem.policy.weights
  const helps = helpTable(inOrder)
  const points = pointTable(problem, inOrder, relaxed)
  const upper = new Int32Array(size * size)
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1) {
      const place = row * size + column
      const back = column * size + row
      upper[place] = (points[place] ?? never) + helped * ((helps[place] ?? 0) + (helps[back] ?? 0))
    }
  return {
    schools: inOrder,
    size,
    points,
    upper,
    helps,
    helped,
    quad,
    ...daysOf(inOrder),
    spareDays: problem.policy.spareDays,
    daysRelaxed: relaxed.has('sharedDays'),
    relaxed: relaxed.size > 0,
    ...locksOf(problem, inOrder),
  }
}

function pointTable(
  problem: GroupsProblem,
  schools: readonly SchoolToGroup[],
  relaxed: ReadonlySet<Relaxable>,
): Int32Array {
  const book = pairBookOf(problem)
  const size = schools.length
  const table = new Int32Array(size * size).fill(never)
  for (const [row, one] of schools.entries())
    for (let column = row + 1; column < size; column += 1) {
      const other = at(schools, column)
      const broken = brokenRules(problem, book, [one, other])
      if (broken.some((rule) => rule === 'apart' || !relaxed.has(rule))) continue
      const points = fitOf(one, other, problem.policy) - relaxing * broken.length
      table[row * size + column] = points
      table[column * size + row] = points
    }
  return table
}

function helpTable(schools: readonly SchoolToGroup[]): Uint8Array {
  const size = schools.length
  const table = new Uint8Array(size * size)
  for (const [row, to] of schools.entries())
    for (const [column, from] of schools.entries())
      if (row !== column && helpFrom(from, to).length > 0) table[row * size + column] = 1
  return table
}

function daysOf(schools: readonly SchoolToGroup[]): { days: Int32Array; dayWords: number } {
  const all = [...new Set(schools.flatMap(({ freeDays }) => freeDays))].toSorted()
  const numberOf = new Map<Day, number>(all.map((date, index) => [date, index]))
  const dayWords = Math.max(1, Math.ceil(all.length / 32))
  const days = new Int32Array(schools.length * dayWords)
  for (const [index, { freeDays }] of schools.entries())
    for (const date of freeDays) {
      const bit = numberOf.get(date) ?? 0
      const word = index * dayWords + (bit >> 5)
      days[word] = (days[word] ?? 0) | (1 << (bit & 31))
    }
  return { days, dayWords }
}

/** Sets that share a school are one set. */
function locksOf({ together }: GroupsProblem, schools: readonly SchoolToGroup[]) {
  const numberOf = new Map(schools.map(({ id }, index) => [id, index]))
  const lockOf = new Int32Array(schools.length).fill(-1)
  const sets: number[][] = []
  for (const wish of together) {
    const members = wish.flatMap((id) => numberOf.get(id) ?? [])
    const joined = new Set(members.flatMap((member) => sets[lockOf[member] ?? -1] ?? [member]))
    if (joined.size < 2) continue
    sets.push([...joined].toSorted((one, other) => one - other))
    for (const member of joined) lockOf[member] = sets.length - 1
  }
  return { lockOf, locks: sets }
}

/** The same pool with some of its schools only, numbered by their place in `members`. What a person put together must be whole. */
export function partOf(pool: Pool, members: readonly number[]): Pool {
  const size = members.length
  const { dayWords } = pool
  const points = new Int32Array(size * size)
  const upper = new Int32Array(size * size)
  const helps = new Uint8Array(size * size)
  const days = new Int32Array(size * dayWords)
  for (const [row, one] of members.entries()) {
    for (const [column, other] of members.entries()) {
      const from = one * pool.size + other
      const to = row * size + column
      points[to] = pool.points[from] ?? never
      upper[to] = pool.upper[from] ?? never
      helps[to] = pool.helps[from] ?? 0
    }
    days.set(pool.days.subarray(one * dayWords, (one + 1) * dayWords), row * dayWords)
  }
  const numberOf = new Map(members.map((member, index) => [member, index]))
  const locks = pool.locks.map((lock) => lock.flatMap((member) => numberOf.get(member) ?? []))
  return {
    ...pool,
    size,
    points,
    upper,
    helps,
    days,
    locks,
    schools: members.map((member) => at(pool.schools, member)),
    lockOf: Int32Array.from(members, (member) => pool.lockOf[member] ?? -1),
  }
}
