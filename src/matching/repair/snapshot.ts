import type { Core } from '../solver/core/core.ts'

/** A flow and its tree as they were. Arcs that come later carry nothing. */
export type Snapshot = {
  readonly flow: Int32Array
  readonly state: Int8Array
  readonly tree: readonly Int32Array[]
}

export const snapshotOf = ({ flow: { arcs, tree } }: Core): Snapshot => ({
  flow: arcs.flow.slice(0, arcs.count),
  state: arcs.state.slice(0, arcs.count),
  tree: [tree.parent, tree.arcUp, tree.firstChild, tree.next, tree.previous].map((list) => list.slice()),
})

/** Puts the flow back; potentials follow when it is next solved. */
export function restore({ flow: { arcs, tree } }: Core, { flow, state, tree: lists }: Snapshot): void {
  arcs.flow.fill(0, flow.length, arcs.count)
  arcs.state.fill(1, state.length, arcs.count)
  arcs.flow.set(flow)
  arcs.state.set(state)
  const own = [tree.parent, tree.arcUp, tree.firstChild, tree.next, tree.previous]
  for (const [index, list] of own.entries()) list.set(lists[index] ?? [])
}
