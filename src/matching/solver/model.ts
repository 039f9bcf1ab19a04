import type { Highs, Model, ModelData } from 'highs'
import type { Clique } from './cliques.ts'
import type { Column } from './columns.ts'
import type { Rows } from './rows.ts'

/** A model in HiGHS with its columns in order: the slacks first, then the pairs. */
export type PairModel = {
  readonly model: Model
  readonly columns: Column[]
  readonly slackCount: number
}

export type Content = {
  readonly rows: Rows
  readonly columns: readonly Column[]
  readonly cliques: readonly Clique[]
  /** Pairs may be used in part: the linear relaxation. */
  readonly relaxed: boolean
}

/** The caller disposes of `model`. */
export function newModel(highs: Highs, content: Content): PairModel {
  const model = highs.createModel(modelData(content))
  model.options.set({ output_flag: false })
  return { model, columns: [...content.columns], slackCount: content.rows.slacks.length }
}

function modelData({ rows, columns, cliques, relaxed }: Content): ModelData {
  const { slacks } = rows
  const extraRows = new Map<Column, number[]>()
  for (const [index, { members }] of cliques.entries())
    for (const column of members) {
      const extra = extraRows.get(column)
      if (extra) extra.push(rows.lower.length + index)
      else extraRows.set(column, [rows.lower.length + index])
    }
  const matrix = newMatrix()
  for (const { entries } of slacks) matrix.column(entries)
  for (const column of columns)
    matrix.column([...rows.rowsOf(column), ...(extraRows.get(column) ?? [])].map((row) => [row, 1]))
  const numRows = rows.lower.length + cliques.length
  const numCols = slacks.length + columns.length
  const whole = [...slacks.map((slack) => slack.whole), ...columns.map(() => true)]
  return {
    numCols,
    numRows,
    colCost: [...slacks.map(({ cost }) => cost), ...columns.map(({ cost }) => cost)],
    colLower: new Float64Array(numCols),
    colUpper: [...slacks.map(({ upper }) => upper), ...columns.map(() => 1)],
    rowLower: [...rows.lower, ...cliques.map(() => Number.NEGATIVE_INFINITY)],
    rowUpper: [...rows.upper, ...cliques.map(() => 1)],
    matrix: { format: 'csc', numRows, numCols, ...matrix.sparse() },
    ...(relaxed ? {} : { integrality: whole.map((each) => (each ? 1 : 0)) }),
  }
}

function newMatrix() {
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  return {
    column: (entries: readonly (readonly [number, number])[]): void => {
      for (const [row, coefficient] of entries) {
        indices.push(row)
        values.push(coefficient)
      }
      starts.push(indices.length)
    },
    sparse: () => ({
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    }),
  }
}

export function addPairs(
  { model, columns }: PairModel,
  added: readonly Column[],
  rowsOf: (column: Column) => number[],
): void {
  const matrix = newMatrix()
  for (const column of added) matrix.column(rowsOf(column).map((row) => [row, 1]))
  model.addCols({
    cost: Float64Array.from(added, ({ cost }) => cost),
    lower: new Float64Array(added.length),
    upper: new Float64Array(added.length).fill(1),
    matrix: {
      format: 'csc',
      numRows: model.getDimensions().numRows,
      numCols: added.length,
      ...matrix.sparse(),
    },
  })
  columns.push(...added)
}

export function addCliques({ model, columns, slackCount }: PairModel, cliques: readonly Clique[]): void {
  for (const { has } of cliques) {
    const indices = columns.flatMap((column, index) => (has(column) ? [slackCount + index] : []))
    model.addRow(Number.NEGATIVE_INFINITY, 1, { indices, values: indices.map(() => 1) })
  }
}

/** The pairs that the solution uses, wholly or in part. */
export function usedIn({ columns, slackCount }: PairModel, values: Float64Array): Map<Column, number> {
  const used = new Map<Column, number>()
  for (const [index, column] of columns.entries()) {
    const value = values[slackCount + index] ?? 0
    if (value > 1e-6) used.set(column, value)
  }
  return used
}
