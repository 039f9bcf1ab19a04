import type { Arcs } from './arcs.ts'
import type { Flow } from './network-simplex.ts'

/**
 * Finds cheapest ways in what a flow leaves open, again and again. `first` and `next` list the half arcs at each node
 * (arc × 2 from its beginning, one more from its end); an arc that is `fixed` is on no way. The rest is room to work in.
 */
export type Router = {
  listed: number
  readonly first: Int32Array
  next: Int32Array
  fixed: Uint8Array
  readonly distance: Float64Array
  readonly via: Int32Array
  readonly state: Uint8Array
  readonly touched: Int32Array
  readonly heap: { readonly keys: number[]; readonly nodes: number[] }
  /** Nodes settled so far, over all ways. */
  work: number
  reached: number
  waiting: number
}

export const newRouter = ({ tree }: Flow): Router => {
  const { nodes } = tree
  return {
    listed: 0,
    first: new Int32Array(nodes).fill(-1),
    next: new Int32Array(1024),
    fixed: new Uint8Array(512),
    distance: new Float64Array(nodes),
    via: new Int32Array(nodes),
    state: new Uint8Array(nodes),
    touched: new Int32Array(nodes),
    heap: { keys: [0], nodes: [0] },
    work: 0,
    reached: 0,
    waiting: 0,
  }
}

const unseen = 0
const seen = 1
const settled = 2

/** Of ways that cost the same the one with the fewest arcs is taken: far below what costs differ by. */
const anArc = 1e-7

/**
 * Sends a unit the cheapest way from one node to another (Dijkstra over reduced costs, which must not be below 0) and answers
 * what that adds at the potentials as they were; Infinity, with nothing changed, when there is no way. Potentials are left such
 * that no reduced cost is below 0 again; the tree is no longer theirs. `fix` comes first.
 */
export function reroute(
  { arcs, tree: { potential } }: Flow,
  router: Router,
  [from, to]: readonly [number, number],
): number {
  const { distance, via, state, touched } = router
  reach(router, { node: from, by: -1, far: 0 })
  for (let node = nearest(router); node >= 0 && node !== to; node = nearest(router))
    goOn(router, { arcs, potential }, node)
  const far = state[to] === settled ? (distance[to] ?? 0) : Number.POSITIVE_INFINITY
  if (far < Number.POSITIVE_INFINITY) {
    for (let node = to; node !== from;) {
      const half = via[node] ?? 0
      const arc = half >> 1
      arcs.flow[arc] = (arcs.flow[arc] ?? 0) + (half & 1 ? -1 : 1)
      node = (half & 1 ? arcs.to[arc] : arcs.from[arc]) ?? 0
    }
    for (let each = 0; each < router.reached; each += 1) {
      const node = touched[each] ?? 0
      if (state[node] === settled) potential[node] = (potential[node] ?? 0) + (distance[node] ?? 0) - far
    }
  }
  for (let each = 0; each < router.reached; each += 1) state[touched[each] ?? 0] = unseen
  router.reached = 0
  router.waiting = 0
  return far
}

function goOn(
  router: Router,
  { arcs, potential }: { readonly arcs: Arcs; readonly potential: Float64Array },
  node: number,
): void {
  const { first, next, fixed, distance, state } = router
  const { from, to, cost, capacity, flow } = arcs
  const here = (distance[node] ?? 0) + anArc
  for (let half = first[node] ?? -1; half >= 0; half = next[half] ?? -1) {
    const arc = half >> 1
    const back = (half & 1) === 1
    if (back ? (flow[arc] ?? 0) <= 0 : (flow[arc] ?? 0) >= (capacity[arc] ?? 0)) continue
    const other = (back ? from[arc] : to[arc]) ?? 0
    if (state[other] === settled || fixed[arc] === 1) continue
    const reduced = (cost[arc] ?? 0) + (potential[from[arc] ?? 0] ?? 0) - (potential[to[arc] ?? 0] ?? 0)
    reach(router, { node: other, by: half, far: here + Math.max(0, back ? -reduced : reduced) })
  }
}

/** Fixes arcs, and no others. */
export function fix(router: Router, arcs: Arcs, fixed: readonly number[]): void {
  list(router, arcs)
  router.fixed.fill(0)
  for (const arc of fixed) router.fixed[arc] = 1
}

/** Arcs that have come since the last time join the lists. */
function list(router: Router, { count, from, to }: Arcs): void {
  if (router.fixed.length < count) {
    const next = new Int32Array(4 * count)
    next.set(router.next)
    router.next = next
    router.fixed = new Uint8Array(2 * count)
  }
  const { first, next } = router
  for (let arc = router.listed; arc < count; arc += 1) {
    const [one, other] = [from[arc] ?? 0, to[arc] ?? 0]
    next[2 * arc] = first[one] ?? -1
    first[one] = 2 * arc
    next[2 * arc + 1] = first[other] ?? -1
    first[other] = 2 * arc + 1
  }
  router.listed = count
}

type Reached = { readonly node: number; readonly by: number; readonly far: number }

function reach(router: Router, { node, by, far }: Reached): void {
  const { distance, via, state } = router
  if (state[node] === unseen) router.touched[router.reached++] = node
  else if (far >= (distance[node] ?? 0)) return
  state[node] = seen
  distance[node] = far
  via[node] = by
  const { keys, nodes } = router.heap
  let place = router.waiting++
  while (place > 0) {
    const above = (place - 1) >> 1
    if ((keys[above] ?? 0) <= far) break
    keys[place] = keys[above] ?? 0
    nodes[place] = nodes[above] ?? 0
    place = above
  }
  keys[place] = far
  nodes[place] = node
}

/** Settles the nearest node that is not yet and answers it; -1 when there is none. */
function nearest(router: Router): number {
  const { state, heap } = router
  while (router.waiting > 0) {
    const node = heap.nodes[0] ?? 0
    router.waiting -= 1
    sink(heap, router.waiting)
    if (state[node] === settled) continue
    state[node] = settled
    router.work += 1
    return node
  }
  return -1
}

/** Puts the last of a heap, which is one shorter now, where its first was. */
function sink({ keys, nodes }: Router['heap'], count: number): void {
  const [key, node] = [keys[count] ?? 0, nodes[count] ?? 0]
  let place = 0
  for (let below = 1; below < count; below = 2 * place + 1) {
    if (below + 1 < count && (keys[below + 1] ?? 0) < (keys[below] ?? 0)) below += 1
    if ((keys[below] ?? 0) >= key) break
    keys[place] = keys[below] ?? 0
    nodes[place] = nodes[below] ?? 0
    place = below
  }
  keys[place] = key
  nodes[place] = node
}
