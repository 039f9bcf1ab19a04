import { type SideRules, chargeOf, meetings } from '../../solver/core/side-rules.ts'

/** A cheapest flow with its potentials, and the charges it is the cheapest at. Arcs that come later carry nothing. */
export type Snapshot = {
  readonly flow: Int32Array
  readonly potential: Float64Array
  readonly cost: Float64Array
  readonly wanted: Float64Array
  readonly charges: readonly number[]
}

export const snapshotOf = ({ core: { flow }, wanted, charges }: SideRules): Snapshot => ({
  flow: flow.arcs.flow.slice(0, flow.arcs.count),
  potential: flow.tree.potential.slice(),
  cost: flow.arcs.cost.slice(0, flow.arcs.count),
  wanted: wanted.slice(),
  charges: [...charges],
})

export function restore(rules: SideRules, { flow, potential, cost, wanted, charges }: Snapshot): void {
  const { arcs, tree } = rules.core.flow
  arcs.flow.fill(0, flow.length, arcs.count)
  arcs.flow.set(flow)
  arcs.cost.set(cost)
  tree.potential.set(potential)
  rules.wanted.set(wanted)
  rules.charges = rules.cliques.map((_, clique) => charges[clique] ?? 0)
}

/** What columns that came later cost at the charges as they are. */
export function costLaterColumns(rules: SideRules, { cost }: Snapshot): void {
  const { columns, firstPair, flow } = rules.core
  for (let column = cost.length - firstPair; column < columns.count; column += 1) {
    const [opening, person] = [columns.opening[column] ?? 0, columns.person[column] ?? 0]
    const worth = rules.wantedSums[opening * meetings + (columns.meets[column] ?? 0)] ?? 0
    flow.arcs.cost[firstPair + column] =
      (columns.cost[column] ?? 0) - worth + chargeOf(rules, opening, person)
  }
}
