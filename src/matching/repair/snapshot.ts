import type { Core } from '../solver/core/core.ts'

/** A cheapest flow and its potentials as they were. Arcs that come later carry nothing. */
export type Snapshot = { readonly flow: Int32Array; readonly potential: Float64Array }

export const snapshotOf = ({ flow: { arcs, tree } }: Core): Snapshot => ({
  flow: arcs.flow.slice(0, arcs.count),
  potential: tree.potential.slice(),
})

export function restore({ flow: { arcs, tree } }: Core, { flow, potential }: Snapshot): void {
  arcs.flow.fill(0, flow.length, arcs.count)
  arcs.flow.set(flow)
  tree.potential.set(potential)
}
