import { type Arcs, atLower, atUpper, inTree } from './arcs.ts'
import {
  type Tree,
  arcUp,
  depth,
  parent,
  readArcs,
  rehang,
  roomDown,
  roomUp,
  shiftBelow,
  writeFlows,
} from './tree.ts'

/** A network and a tree of it that carries a feasible flow. `cursor` is where the search for a better arc goes on. */
export type Flow = { readonly arcs: Arcs; readonly tree: Tree; cursor: number }

/** Reduced costs smaller than this are none: costs are points, and potentials sums of some hundred of them. */
const negligible = 1e-7

/** Where to leave off: after so many pivots, or when no arc is worth more than so many points a unit. */
export type FarEnough = { readonly pivots?: number; readonly worth?: number }

/**
 * Primal network simplex (Ahuja, Magnanti and Orlin, Network Flows, chapter 11) with block pricing and strongly feasible
 * trees, which cannot cycle. The tree must be such that every node can be sent a unit more from the root; it stays so.
 * Starts from the flow that is there, so a change of costs or a new arc is a warm restart. Answers the pivots it took.
 */
export function cheapestFlow(flow: Flow, { pivots: most, worth = negligible }: FarEnough = {}): number {
  const { tree, arcs } = flow
  readArcs(tree, arcs)
  const limit = most ?? Number.POSITIVE_INFINITY
  let pivots = 0
  for (; pivots < limit; pivots += 1) {
    const entering = betterArc(flow, worth)
    if (entering < 0) break
    pivot(flow, entering)
  }
  writeFlows(tree, arcs)
  return pivots
}

/** A block is a few arcs from each of so many parts of the list: arcs that are near one another there have much in common. */
const parts = 16
const blockOf = (count: number): number => Math.max(4, Math.ceil(Math.sqrt(count) / 2 / parts))

/** The arc that breaks optimality most within the next block that has any; -1 when none is left anywhere. */
function betterArc(flow: Flow, worth: number): number {
  const { arcs, tree } = flow
  const { count, from, to, cost, state } = arcs
  const { potential } = tree
  const block = blockOf(count)
  const length = Math.ceil(count / parts)
  let place = flow.cursor < length ? flow.cursor : 0
  let best = -1
  let least = -worth
  for (let left = length; left > 0 && best < 0;) {
    const here = Math.min(block, left, length - place)
    for (let first = place; first < count; first += length) {
      const end = Math.min(first + here, count)
      for (let arc = first; arc < end; arc += 1) {
        const reduced =
          (state[arc] ?? 0) *
          ((cost[arc] ?? 0) + (potential[from[arc] ?? 0] ?? 0) - (potential[to[arc] ?? 0] ?? 0))
        if (reduced < least) {
          least = reduced
          best = arc
        }
      }
    }
    left -= here
    place += here
    if (place === length) place = 0
  }
  flow.cursor = place
  return best
}

/** Sends what fits around the cycle that the arc closes; the first arc that blocks, seen from the apex, leaves the tree. */
function pivot({ arcs, tree }: Flow, entering: number): void {
  const { from, to, capacity, state } = arcs
  const { links } = tree
  const forward = state[entering] === atLower
  const tail = (forward ? from[entering] : to[entering]) ?? 0
  const head = (forward ? to[entering] : from[entering]) ?? 0
  let [left, right] = [tail << 3, head << 3]
  let [leftDepth, rightDepth] = [links[left + depth] ?? 0, links[right + depth] ?? 0]
  let [mostLeft, mostRight, leavesLeft, leavesRight] = [none, none, -1, -1]
  while (left !== right)
    if (leftDepth >= rightDepth) {
      const spare = links[left + roomDown] ?? 0
      if (spare <= mostLeft) [mostLeft, leavesLeft] = [spare, left]
      left = (links[left + parent] ?? 0) << 3
      leftDepth -= 1
    } else {
      const spare = links[right + roomUp] ?? 0
      if (spare < mostRight) [mostRight, leavesRight] = [spare, right]
      right = (links[right + parent] ?? 0) << 3
      rightDepth -= 1
    }
  const own = capacity[entering] ?? 0
  const most = Math.min(mostLeft, own, mostRight)
  if (most > 0) send(tree, { tail, head, apex: left >> 3 }, most)
  if (mostLeft === most) exchange({ arcs, tree }, { entering, sent: most, inner: tail, top: leavesLeft >> 3 })
  else if (own === most) state[entering] = forward ? atUpper : atLower
  else exchange({ arcs, tree }, { entering, sent: most, inner: head, top: leavesRight >> 3 })
  if (state[entering] !== inTree) arcs.flow[entering] = forward ? own : 0
}

/** More than any arc has room for. */
const none = 2 ** 30

type Cycle = { readonly tail: number; readonly head: number; readonly apex: number }

function send({ links }: Tree, { tail, head, apex }: Cycle, most: number): void {
  for (let node = tail; node !== apex; node = links[(node << 3) + parent] ?? 0) {
    const own = node << 3
    links[own + roomDown] = (links[own + roomDown] ?? 0) - most
    links[own + roomUp] = (links[own + roomUp] ?? 0) + most
  }
  for (let node = head; node !== apex; node = links[(node << 3) + parent] ?? 0) {
    const own = node << 3
    links[own + roomDown] = (links[own + roomDown] ?? 0) + most
    links[own + roomUp] = (links[own + roomUp] ?? 0) - most
  }
}

/** `top` is the node whose arc to its parent leaves the tree; `inner` is the end of the entering arc that hangs below it. */
type Exchange = {
  readonly entering: number
  readonly sent: number
  readonly inner: number
  readonly top: number
}

function exchange({ arcs, tree }: Omit<Flow, 'cursor'>, { entering, sent, inner, top }: Exchange): void {
  const { from, to, cost, capacity, flow, state } = arcs
  const { links, potential } = tree
  const gone = links[(top << 3) + arcUp] ?? 0
  const left = links[(top << 3) + (to[gone] === top ? roomUp : roomDown)] ?? 0
  flow[gone] = left
  state[gone] = left === 0 ? atLower : atUpper
  const [start, end, most] = [from[entering] ?? 0, to[entering] ?? 0, capacity[entering] ?? 0]
  const carried = state[entering] === atLower ? sent : most - sent
  const reduced = (cost[entering] ?? 0) + (potential[start] ?? 0) - (potential[end] ?? 0)
  state[entering] = inTree
  const hook =
    inner === end
      ? { outer: start, arc: entering, down: most - carried, up: carried }
      : { outer: end, arc: entering, down: carried, up: most - carried }
  rehang(tree, { inner, top }, hook)
  shiftBelow(tree, inner, inner === start ? -reduced : reduced)
}

/** What the flow costs. */
export function costOfFlow({ arcs: { count, cost, flow } }: Flow): number {
  let sum = 0
  for (let arc = 0; arc < count; arc += 1) sum += (cost[arc] ?? 0) * (flow[arc] ?? 0)
  return sum
}
