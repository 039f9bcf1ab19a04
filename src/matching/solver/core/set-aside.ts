import { addArc, inTree, unlimited } from '../flow/arcs.ts'
import type { Flow } from '../flow/network-simplex.ts'
import { hang } from '../flow/tree.ts'

/**
 * Places of a review that wait in the network for those who meet one of its needs, as a node of their own. By review: which need
 * (-1 for none), the node, and the arc by which somebody else takes such a place at what that costs; the next arc is that by
 * which those beyond the need take any other place.
 */
export type SetAside = {
  readonly need: Int8Array
  readonly node: Int32Array
  readonly lack: Int32Array
}

export const noneSetAside = (openings: number): SetAside => ({
  need: new Int8Array(openings).fill(-1),
  node: new Int32Array(openings),
  lack: new Int32Array(openings).fill(-1),
})

type Setting = {
  readonly opening: number
  readonly node: number
  readonly places: number
  readonly cost: number
}

/** Sets places aside of a review whose slots are all still empty; each is taken by nobody who meets the need. */
export function setPlacesAside({ arcs, tree }: Flow, setAside: SetAside, { opening, ...to }: Setting): void {
  const place = setAside.node[opening] ?? 0
  const lack = addArc(arcs, { from: to.node, to: place, cost: to.cost, capacity: to.places + 1 })
  addArc(arcs, { from: place, to: to.node, cost: 0, capacity: unlimited })
  arcs.flow[lack] = to.places
  arcs.state[lack] = inTree
  hang(tree, place, { parent: to.node, arc: lack })
  setAside.lack[opening] = lack
}
