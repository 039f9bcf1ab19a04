import type { BasisInput } from 'highs'
import { at } from '../../at.ts'

/** A model's rows and its columns' entries, column after column; `holders` are the columns that may hold each row. */
export type Entries = {
  readonly lower: number[]
  readonly upper: number[]
  readonly bounds: number[]
  readonly starts: number[]
  readonly indices: number[]
  readonly values: number[]
  readonly holders: number[][]
}

/** As HiGHS numbers them. */
const [atLower, basic, atUpper] = [0, 1, 2]

/**
 * The basis of a plan that breaks no row, so that the simplex method has not far to go from it: each row is held by its slack, by
 * whoever uses it up, or by a column that makes up for what is missing.
 */
export function basisAt(entries: Entries, used: readonly number[]): BasisInput {
  const { lower, upper, bounds, holders } = entries
  const colStatus = new Int32Array(bounds.length)
  for (const column of used) colStatus[column] = atUpper
  const filled = filledBy(entries, used)
  const rowStatus = Int32Array.from(lower, (from, row) => {
    const [to, has, own] = [at(upper, row), filled[row] ?? 0, at(holders, row)]
    const user = own.find((column) => colStatus[column] === atUpper)
    if (user === undefined && from !== to && has >= from && has <= to) return basic
    if (user === undefined) hold(colStatus, bounds, { own, missing: has < from ? from - has : has - to })
    else colStatus[user] = basic
    return has < from || from === to ? atLower : atUpper
  })
  return { colStatus, rowStatus }
}

function filledBy({ lower, starts, indices, values }: Entries, used: readonly number[]): Float64Array {
  const filled = new Float64Array(lower.length)
  for (const column of used)
    for (let entry = at(starts, column); entry < at(starts, column + 1); entry += 1)
      filled[at(indices, entry)] = (filled[at(indices, entry)] ?? 0) + at(values, entry)
  return filled
}

type Missing = { readonly own: readonly number[]; readonly missing: number }

/** Of a row's own columns as many are full as make up for what is missing, and the next one, or the last, holds it. */
function hold(status: Int32Array, bounds: readonly number[], { own, missing }: Missing): void {
  let left = missing
  for (const column of own) {
    const full = left >= at(bounds, column) && column !== own.at(-1)
    status[column] = full ? atUpper : basic
    if (!full) return
    left -= at(bounds, column)
  }
}
