import type { Core } from '../core/core.ts'

/** The columns whose reduced cost is below `reach`, points. */
export function columnsWithin({ columns, flow, firstPair }: Core, reach: number): number[] {
  const { cost, from, to } = flow.arcs
  const { potential } = flow.tree
  const within: number[] = []
  for (let column = 0; column < columns.count; column += 1) {
    const arc = firstPair + column
    const reduced = (cost[arc] ?? 0) + (potential[from[arc] ?? 0] ?? 0) - (potential[to[arc] ?? 0] ?? 0)
    if (reduced < reach) within.push(column)
  }
  return within
}
