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
  readonly ahead: Side
  readonly back: Side
  /** Nodes settled so far, over all ways. */
  work: number
}

/** What is looked at from one end: from where a way begins along the arcs, or from where it ends against them. */
export type Side = {
  readonly distance: Float64Array
  readonly via: Int32Array
  readonly state: Uint8Array
  readonly touched: Int32Array
  readonly heap: { readonly keys: number[]; readonly nodes: number[] }
  reached: number
  waiting: number
}

export const newSide = (nodes: number): Side => ({
  distance: new Float64Array(nodes),
  via: new Int32Array(nodes),
  state: new Uint8Array(nodes),
  touched: new Int32Array(nodes),
  heap: { keys: [0], nodes: [0] },
  reached: 0,
  waiting: 0,
})

export const newRouter = ({ tree: { nodes } }: Flow): Router => ({
  listed: 0,
  first: new Int32Array(nodes).fill(-1),
  next: new Int32Array(1024),
  fixed: new Uint8Array(512),
  ahead: newSide(nodes),
  back: newSide(nodes),
  work: 0,
})

export const unseen = 0
const seen = 1
export const settled = 2

/** Where a way may begin or end, each with what it costs besides, never below 0. */
export type End = { readonly node: number; readonly far: number }

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

/** Takes the arcs that came last off the lists, until so many are left. */
export function unlist(router: Router, { from, to }: Arcs, count: number): void {
  const { first, next } = router
  for (let arc = router.listed - 1; arc >= count; arc -= 1) {
    first[to[arc] ?? 0] = next[2 * arc + 1] ?? -1
    first[from[arc] ?? 0] = next[2 * arc] ?? -1
  }
  router.listed = Math.min(router.listed, count)
}

type Reached = End & { readonly by: number }

export function reach(side: Side, { node, by, far }: Reached): boolean {
  const { distance, via, state } = side
  if (state[node] === unseen) side.touched[side.reached++] = node
  else if (far >= (distance[node] ?? 0)) return false
  state[node] = seen
  distance[node] = far
  via[node] = by
  const { keys, nodes } = side.heap
  let place = side.waiting++
  while (place > 0) {
    const above = (place - 1) >> 1
    if ((keys[above] ?? 0) <= far) break
    keys[place] = keys[above] ?? 0
    nodes[place] = nodes[above] ?? 0
    place = above
  }
  keys[place] = far
  nodes[place] = node
  return true
}

export const nearestOf = ({ waiting, heap }: Side): number =>
  waiting > 0 ? (heap.keys[0] ?? 0) : Number.POSITIVE_INFINITY

/** Settles the nearest node and answers it; -1 when that was settled before. */
export function settle(side: Side): number {
  const { state, heap } = side
  const node = heap.nodes[0] ?? 0
  side.waiting -= 1
  sink(heap, side.waiting)
  if (state[node] === settled) return -1
  state[node] = settled
  return node
}

/** Puts the last of a heap, which is one shorter now, where its first was. */
function sink({ keys, nodes }: Side['heap'], count: number): void {
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

export function clear(side: Side): void {
  for (let each = 0; each < side.reached; each += 1) side.state[side.touched[each] ?? 0] = unseen
  side.reached = 0
  side.waiting = 0
}
