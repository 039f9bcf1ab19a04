import type { BasisInput, ModelData } from 'highs'
import { at } from '../../at.ts'
import { type Entries, basisAt } from './first-basis.ts'

type Entry = readonly [row: number, coefficient: number]
type Variable = {
  readonly cost: number
  readonly upper: number
  readonly entries: readonly Entry[]
  readonly whole: boolean
  /** The row that this column holds when a plan is begun from: it makes up for what is missing there, or is all that may be in it. */
  readonly holds?: number | undefined
}

type Written = Entries & { readonly costs: number[]; readonly whole: number[] }

/** A mixed-integer model as it grows: rows first, then columns that name their rows. All columns are at least 0. */
export function newSheet() {
  const written: Written = {
    lower: [],
    upper: [],
    costs: [],
    bounds: [],
    whole: [],
    starts: [0],
    indices: [],
    values: [],
    holders: [],
  }
  return {
    row: (from: number, to: number): number => {
      written.lower.push(from)
      written.holders.push([])
      return written.upper.push(to) - 1
    },
    /** Answers its number. */
    column: ({ cost, upper: bound, entries, whole: integral, holds }: Variable): number => {
      for (const [row, coefficient] of entries) {
        written.indices.push(row)
        written.values.push(coefficient)
      }
      written.starts.push(written.indices.length)
      if (holds !== undefined) at(written.holders, holds).push(written.costs.length)
      written.bounds.push(bound)
      written.whole.push(Number(integral))
      return written.costs.push(cost) - 1
    },
    /** Where the simplex method may begin: at the plan that uses these columns, which must break no row. */
    basisAt: (used: readonly number[]): BasisInput => basisAt(written, used),
    /** With whole columns, or relaxed to any share of them. */
    model: (relaxed: boolean): ModelData => modelOf(written, relaxed),
  }
}

export type Sheet = ReturnType<typeof newSheet>

function modelOf(written: Written, relaxed: boolean): ModelData {
  const { lower, upper, costs, bounds, whole, starts, indices, values } = written
  return {
    numCols: costs.length,
    numRows: lower.length,
    colCost: Float64Array.from(costs),
    colLower: new Float64Array(costs.length),
    colUpper: Float64Array.from(bounds),
    rowLower: Float64Array.from(lower),
    rowUpper: Float64Array.from(upper),
    ...(relaxed ? {} : { integrality: Int32Array.from(whole) }),
    matrix: {
      format: 'csc',
      numRows: lower.length,
      numCols: costs.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  }
}
