import { type Arcs, atLower, atUpper, inTree } from './arcs.ts'
import type { Flow } from './network-simplex.ts'
import { type Router, fix, newRouter, reach, settle, settled } from './router.ts'
import { hang } from './tree.ts'

/**
 * Gives a flow that was found without a tree the one that the simplex goes on from: every node hangs by the cheapest way to it
 * from the root in what the flow leaves open (Dijkstra at the potentials that are there; an arc worth taking counts as nothing).
 * A unit more can be sent along it to everybody, as the simplex wants. Arcs neither empty nor full must not make a circle.
 */
export function hangByWays(flow: Flow): void {
  const { arcs, tree } = flow
  const router = newRouter(flow)
  fix(router, arcs, [])
  tree.links.fill(-1)
  levelParallels(arcs, tree.nodes)
  for (let arc = 0; arc < arcs.count; arc += 1) arcs.state[arc] = arcs.flow[arc] === 0 ? atLower : atUpper
  const { ahead } = router
  reach(ahead, { node: 0, far: 0, by: -1 })
  let left = tree.nodes
  while (ahead.waiting > 0) {
    const nearest = settle(ahead)
    if (nearest < 0) continue
    const joined = [nearest]
    for (const node of joined) {
      left -= 1
      if (node > 0) hangBy(flow, ahead.via[node] ?? 0)
      goOn(flow, router, { node, joined })
    }
  }
  while (left > 0) left -= hangRest(flow, router)
}

const isBetween = ({ flow, capacity }: Arcs, arc: number): boolean =>
  (flow[arc] ?? 0) > 0 && (flow[arc] ?? 0) < (capacity[arc] ?? 0)

/** Of two arcs from the root to one node the cheaper takes over from the dearer until one of them is empty or full. */
function levelParallels(arcs: Arcs, nodes: number): void {
  const { from, to, cost, capacity, flow } = arcs
  const known = new Int32Array(nodes).fill(-1)
  for (let arc = 0; arc < arcs.count; arc += 1) {
    if (from[arc] !== 0 || !isBetween(arcs, arc)) continue
    const node = to[arc] ?? 0
    const other = known[node] ?? -1
    known[node] = arc
    if (other < 0) continue
    const [cheap, dear] = (cost[arc] ?? 0) < (cost[other] ?? 0) ? [arc, other] : [other, arc]
    const moved = Math.min((capacity[cheap] ?? 0) - (flow[cheap] ?? 0), flow[dear] ?? 0)
    flow[cheap] = (flow[cheap] ?? 0) + moved
    flow[dear] = (flow[dear] ?? 0) - moved
    if (isBetween(arcs, other)) known[node] = other
  }
}

function hangBy({ arcs, tree }: Flow, half: number): void {
  const arc = half >> 1
  const [from, to] = [arcs.from[arc] ?? 0, arcs.to[arc] ?? 0]
  const [parent, node] = half & 1 ? [to, from] : [from, to]
  arcs.state[arc] = inTree
  hang(tree, node, { parent, arc })
}

type Here = { readonly node: number; readonly joined: number[] }

/** Looks on from a node; whoever is joined to it by an arc neither empty nor full hangs by that. */
function goOn({ arcs, tree: { potential } }: Flow, { first, next, ahead }: Router, { node, joined }: Here) {
  const { from, to, cost, capacity, flow } = arcs
  const here = ahead.distance[node] ?? 0
  for (let half = first[node] ?? -1; half >= 0; half = next[half] ?? -1) {
    const arc = half >> 1
    const along = (half & 1) === 0
    if (along ? (flow[arc] ?? 0) >= (capacity[arc] ?? 0) : (flow[arc] ?? 0) <= 0) continue
    const there = (along ? to[arc] : from[arc]) ?? 0
    if (ahead.state[there] === settled) continue
    const reduced = (cost[arc] ?? 0) + (potential[from[arc] ?? 0] ?? 0) - (potential[to[arc] ?? 0] ?? 0)
    if (!isBetween(arcs, arc)) {
      reach(ahead, { node: there, far: here + Math.max(0, along ? reduced : -reduced), by: half })
      continue
    }
    ahead.state[there] = settled
    ahead.distance[there] = here
    ahead.via[there] = half
    joined.push(there)
  }
}

/** Whoever nothing can be sent to hangs by whatever arc there is. */
function hangRest(flow: Flow, { ahead: { state } }: Router): number {
  const { count, from, to } = flow.arcs
  let hung = 0
  for (let arc = 0; arc < count; arc += 1) {
    const [one, other] = [from[arc] ?? 0, to[arc] ?? 0]
    if ((state[one] === settled) === (state[other] === settled)) continue
    const half = state[one] === settled ? 2 * arc : 2 * arc + 1
    state[half & 1 ? one : other] = settled
    hangBy(flow, half)
    hung += 1
  }
  return hung
}
