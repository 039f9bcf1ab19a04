import type { Highs, Model, ModelData } from 'highs'
import type { Column, Prices } from './column.ts'
import { leftOut } from '../group-points.ts'
import type { Pool } from '../pool.ts'

/** The mix of groups as a linear programme that grows. `prices` solves it: what each school is worth in the best mix of parts. */
export type Master = {
  readonly add: (columns: readonly Column[]) => void
  readonly prices: () => Prices
  readonly dispose: () => void
}

// Simplex starts where it stopped; on many schools the interior point's central prices need fewer rounds (decision 0018).
const manySchools = 250

/** Every school is once in a group, or left out; at most `most` groups when it is given. The caller disposes of it. */
export function newMaster(highs: Highs, pool: Pool, most: number | null): Master {
  const { size } = pool
  const model = highs.createModel(emptyModel(pool, most))
  const method = size > manySchools ? ({ solver: 'ipx', run_crossover: 'off' } as const) : {}
  model.options.set({ output_flag: false, ...method })
  return {
    add: (columns) => addColumns(model, size, columns),
    prices: () => {
      model.run()
      const { rowDual } = model.getSolution()
      const schools = rowDual.slice(0, size).map((dual) => -dual)
      return { schools, group: Math.max(0, -(rowDual[size] ?? 0)) }
    },
    dispose: () => model.dispose(),
  }
}

/** A row for each school and one for the number of groups; a column for each school that is left out. */
function emptyModel(pool: Pool, most: number | null): ModelData {
  const { size } = pool
  const once = new Float64Array(size).fill(1)
  return {
    numCols: size,
    numRows: size + 1,
    colCost: new Float64Array(size).fill(leftOut(pool)),
    colLower: new Float64Array(size),
    colUpper: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    rowLower: [...once, 0],
    rowUpper: [...once, most ?? size],
    matrix: {
      format: 'csc',
      numRows: size + 1,
      numCols: size,
      starts: Int32Array.from({ length: size + 1 }, (_, school) => school),
      indices: Int32Array.from({ length: size }, (_, school) => school),
      values: once,
    },
  }
}

function addColumns(model: Model, size: number, columns: readonly Column[]): void {
  const starts = [0]
  const indices: number[] = []
  for (const { members } of columns) {
    indices.push(...members, size)
    starts.push(indices.length)
  }
  const count = columns.length
  model.addCols({
    cost: Float64Array.from(columns, ({ points }) => -points),
    lower: new Float64Array(count),
    upper: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
    matrix: {
      format: 'csc',
      numRows: size + 1,
      numCols: count,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: new Float64Array(indices.length).fill(1),
    },
  })
}
