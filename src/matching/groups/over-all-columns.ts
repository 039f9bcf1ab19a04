import type { Highs } from 'highs'
import { highsRuntime } from '../solver/exact/highs-runtime.ts'
import { groupPoints, keepsLocks, leftOut } from './group-points.ts'
import type { GroupsProblem } from './groups-problem.ts'
import { type Pool, never, poolOf } from './pool.ts'

/** What the straightforward way finds: every trio and quad that keeps the rules is listed, and HiGHS picks among them. */
export type OverAllColumns = { readonly score: number; readonly columns: number; readonly leftOut: number }

/** For one phase and no facilitators, as a peer and an oracle. Minutes and gigabytes beyond some 50 schools. */
export async function overAllColumns(problem: GroupsProblem): Promise<OverAllColumns> {
  const pool = poolOf(problem, problem.schools, new Set())
  return picked(await highsRuntime(), pool, everyGroup(pool))
}

type Listed = { readonly members: readonly number[]; readonly points: number }

function everyGroup(pool: Pool): Listed[] {
  const found: Listed[] = []
  const take = (members: readonly number[]): boolean => {
    const points = groupPoints(pool, members)
    if (points === never) return false
    if (keepsLocks(pool, members)) found.push({ members, points })
    return true
  }
  for (let a = 0; a < pool.size; a += 1)
    for (let b = a + 1; b < pool.size; b += 1)
      for (let c = b + 1; c < pool.size; c += 1)
        if (take([a, b, c])) for (let d = c + 1; d < pool.size; d += 1) take([a, b, c, d])
  return found
}

function picked(highs: Highs, pool: Pool, groups: readonly Listed[]): OverAllColumns {
  const alone = Array.from({ length: pool.size }, (_, school): Listed => ({
    members: [school],
    points: -leftOut(pool),
  }))
  const columns = [...alone, ...groups]
  const indices = columns.flatMap(({ members }) => members)
  const starts = new Int32Array(columns.length + 1)
  for (const [index, { members }] of columns.entries())
    starts[index + 1] = (starts[index] ?? 0) + members.length
  const model = highs.createModel({
    numCols: columns.length,
    numRows: pool.size,
    colCost: Float64Array.from(columns, ({ points }) => -points),
    colLower: new Float64Array(columns.length),
    colUpper: new Float64Array(columns.length).fill(1),
    rowLower: new Float64Array(pool.size).fill(1),
    rowUpper: new Float64Array(pool.size).fill(1),
    integrality: new Int32Array(columns.length).fill(1),
    matrix: {
      format: 'csc',
      numRows: pool.size,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(indices),
      values: new Float64Array(indices.length).fill(1),
    },
  })
  model.options.set({ output_flag: false, mip_rel_gap: 0 })
  try {
    model.run()
    const { colValue } = model.getSolution()
    const chosen = columns.filter((_, index) => (colValue[index] ?? 0) > 0.5)
    return {
      score: chosen.reduce((sum, { points }) => sum + points, 0),
      columns: groups.length,
      leftOut: chosen.filter(({ members }) => members.length === 1).length,
    }
  } finally {
    model.dispose()
  }
}
