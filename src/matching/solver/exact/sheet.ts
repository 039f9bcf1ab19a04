import type { ModelData } from 'highs'

type Entry = readonly [row: number, coefficient: number]
type Variable = {
  readonly cost: number
  readonly upper: number
  readonly entries: readonly Entry[]
  readonly whole: boolean
}

/** A mixed-integer model as it grows: rows first, then columns that name their rows. All columns are at least 0. */
export function newSheet() {
  const lower: number[] = []
  const upper: number[] = []
  const costs: number[] = []
  const bounds: number[] = []
  const whole: number[] = []
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  return {
    row: (from: number, to: number): number => {
      lower.push(from)
      return upper.push(to) - 1
    },
    /** Answers its number. */
    column: ({ cost, upper: bound, entries, whole: integral }: Variable): number => {
      for (const [row, coefficient] of entries) {
        indices.push(row)
        values.push(coefficient)
      }
      starts.push(indices.length)
      bounds.push(bound)
      whole.push(Number(integral))
      return costs.push(cost) - 1
    },
    /** With whole columns, or relaxed to any share of them. */
    model: (relaxed: boolean): ModelData => ({
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
    }),
  }
}

export type Sheet = ReturnType<typeof newSheet>
