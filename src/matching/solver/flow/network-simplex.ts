import { type Arcs, atLower, atUpper, inTree } from './arcs.ts'
import { type Tree, rehang, reprice, shiftBelow } from './tree.ts'

/** A network and a tree of it that carries a feasible flow. `cursor` is where the search for a better arc goes on. */
export type Flow = { readonly arcs: Arcs; readonly tree: Tree; cursor: number }

/** Reduced costs smaller than this are none: costs are points, and potentials sums of some hundred of them. */
const negligible = 1e-7

/**
 * Primal network simplex (Ahuja, Magnanti and Orlin, Network Flows, chapter 11) with block pricing and strongly feasible
 * trees, which cannot cycle. The tree must be such that every node can be sent a unit more from the root; it stays so.
 * Starts from the flow that is there, so a change of costs or a new arc is a warm restart. Answers the pivots it took.
 */
export function cheapestFlow(flow: Flow, mostPivots = Number.POSITIVE_INFINITY): number {
  reprice(flow.tree, flow.arcs)
  for (let pivots = 0; pivots < mostPivots; pivots += 1) {
    const entering = betterArc(flow)
    if (entering < 0) return pivots
    pivot(flow, entering)
  }
  return mostPivots
}

const blockOf = (count: number): number =>
  Math.max(64, Math.ceil(Math.sqrt(count) * (count > 200_000 ? 1.5 : 1)))

/** The arc that breaks optimality most within the next block that has any; -1 when none is left anywhere. */
function betterArc(flow: Flow): number {
  const { arcs, tree } = flow
  const { count, from, to, cost, state } = arcs
  const { potential } = tree
  const block = blockOf(count)
  let arc = flow.cursor < count ? flow.cursor : 0
  let best = -1
  let least = -negligible
  for (let left = count; left > 0;) {
    const here = Math.min(block, left, count - arc)
    for (const end = arc + here; arc < end; arc += 1) {
      const reduced =
        (state[arc] ?? 0) *
        ((cost[arc] ?? 0) + (potential[from[arc] ?? 0] ?? 0) - (potential[to[arc] ?? 0] ?? 0))
      if (reduced < least) {
        least = reduced
        best = arc
      }
    }
    left -= here
    if (arc === count) arc = 0
    if (best >= 0) break
  }
  flow.cursor = arc
  return best
}

/** Sends what fits around the cycle that the arc closes; the first arc that blocks, seen from the apex, leaves the tree. */
function pivot({ arcs, tree }: Flow, entering: number): void {
  const { from, to, cost, capacity, state } = arcs
  const { potential, parent } = tree
  const forward = state[entering] === atLower
  const tail = (forward ? from[entering] : to[entering]) ?? 0
  const head = (forward ? to[entering] : from[entering]) ?? 0
  const apex = apexOf(tree, tail, head)
  let most = Number.POSITIVE_INFINITY
  let leaves = -1
  let leavesBelow: 'tail' | 'head' | null = null
  for (let node = tail; node !== apex; node = parent[node] ?? 0) {
    const spare = roomTowards(arcs, tree, node)
    if (spare <= most) [most, leaves, leavesBelow] = [spare, node, 'tail']
  }
  if ((capacity[entering] ?? 0) < most) [most, leaves, leavesBelow] = [capacity[entering] ?? 0, -1, null]
  for (let node = head; node !== apex; node = parent[node] ?? 0) {
    const spare = roomFrom(arcs, tree, node)
    if (spare < most) [most, leaves, leavesBelow] = [spare, node, 'head']
  }
  send({ arcs, tree }, { tail, head, apex }, { entering, amount: forward ? most : -most, most })
  if (leavesBelow === null) {
    state[entering] = forward ? atUpper : atLower
    return
  }
  const gone = tree.arcUp[leaves] ?? 0
  state[gone] = arcs.flow[gone] === 0 ? atLower : atUpper
  state[entering] = inTree
  const inner = leavesBelow === 'tail' ? tail : head
  const outer = leavesBelow === 'tail' ? head : tail
  const reduced =
    (cost[entering] ?? 0) + (potential[from[entering] ?? 0] ?? 0) - (potential[to[entering] ?? 0] ?? 0)
  rehang(tree, { inner, top: leaves }, { outer, arc: entering })
  shiftBelow(tree, inner, inner === from[entering] ? -reduced : reduced)
}

function apexOf({ parent, depth }: Tree, one: number, other: number): number {
  let [left, right] = [one, other]
  while (left !== right)
    if ((depth[left] ?? 0) >= (depth[right] ?? 0)) left = parent[left] ?? 0
    else right = parent[right] ?? 0
  return left
}

/** How much more can come down to a node from its parent. */
function roomTowards({ to, capacity, flow }: Arcs, { arcUp }: Tree, node: number): number {
  const arc = arcUp[node] ?? 0
  return to[arc] === node ? (capacity[arc] ?? 0) - (flow[arc] ?? 0) : (flow[arc] ?? 0)
}

/** How much more can go up from a node to its parent. */
function roomFrom({ to, capacity, flow }: Arcs, { arcUp }: Tree, node: number): number {
  const arc = arcUp[node] ?? 0
  return to[arc] === node ? (flow[arc] ?? 0) : (capacity[arc] ?? 0) - (flow[arc] ?? 0)
}

type Cycle = { readonly tail: number; readonly head: number; readonly apex: number }
type Sent = { readonly entering: number; readonly amount: number; readonly most: number }

function send(
  { arcs, tree }: Pick<Flow, 'arcs' | 'tree'>,
  cycle: Cycle,
  { entering, amount, most }: Sent,
): void {
  if (most === 0) return
  const { to, flow } = arcs
  const { parent, arcUp } = tree
  flow[entering] = (flow[entering] ?? 0) + amount
  for (let node = cycle.tail; node !== cycle.apex; node = parent[node] ?? 0) {
    const arc = arcUp[node] ?? 0
    flow[arc] = (flow[arc] ?? 0) + (to[arc] === node ? most : -most)
  }
  for (let node = cycle.head; node !== cycle.apex; node = parent[node] ?? 0) {
    const arc = arcUp[node] ?? 0
    flow[arc] = (flow[arc] ?? 0) + (to[arc] === node ? -most : most)
  }
}

/** What the flow costs. */
export function costOfFlow({ arcs: { count, cost, flow } }: Flow): number {
  let sum = 0
  for (let arc = 0; arc < count; arc += 1) sum += (cost[arc] ?? 0) * (flow[arc] ?? 0)
  return sum
}
