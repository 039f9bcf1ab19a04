import { moveArc } from '../flow/arcs.ts'
import { addColumn, pairingAt } from './columns.ts'
import type { SideRules } from './side-rules.ts'

/**
 * Leaves out the pairs that cost `reach` points or more beyond what they are worth at the prices there are, save those in use.
 * Those that stay are numbered anew: no plan may be at hand, and no tree may hold a pair.
 */
export function leaveOut({ core, cliques }: SideRules, reach: number): void {
  const { columns, flow, firstPair } = core
  const { arcs, tree } = flow
  const { count } = columns
  const renumbered = new Int32Array(count).fill(-1)
  columns.count = 0
  columns.firstOfOpening.fill(-1)
  columns.firstOfPerson.fill(-1)
  for (let column = 0; column < count; column += 1) {
    const arc = firstPair + column
    const worth = (tree.potential[arcs.to[arc] ?? 0] ?? 0) - (tree.potential[arcs.from[arc] ?? 0] ?? 0)
    const inUse = arcs.flow[arc] === 1
    if (!inUse && (arcs.cost[arc] ?? 0) - worth >= reach) continue
    const stays = addColumn(columns, pairingAt(columns, column))
    renumbered[column] = stays
    moveArc(arcs, arc, firstPair + stays)
  }
  arcs.count = firstPair + columns.count
  for (const { members } of cliques) {
    const left = members.map((column) => renumbered[column] ?? -1).filter((column) => column >= 0)
    members.splice(0, members.length, ...left)
  }
}
