import type { Arcs } from './arcs.ts'
import { raisePassed } from './raise-passed.ts'
import { type Residual, residualOf, writeBack } from './residual.ts'
import type { Tree } from './tree.ts'

/** Each pass is over when no arc is worth more than a fifth of what it was in the pass before. */
const finer = 5
/** A first pass coarser than this share of the worst arc's worth saves nothing. */
const coarsest = 1 / 1000

/**
 * A flow of which no arc is worth more than `worth` points a unit, by cost scaling (Goldberg, An efficient implementation of a
 * scaling minimum-cost flow algorithm, 1997). Begins at the flow and the potentials that are there, so a change of costs is a
 * warm restart. Looks at nodes where they are, not along a tree: a large network is solved many times as fast as by the
 * simplex. Leaves the tree as it was, but for the potentials: only a flow that is never asked of the simplex again may be solved so.
 */
export function nearlyCheapestFlow(
  { arcs, tree }: { readonly arcs: Arcs; readonly tree: Tree },
  { worth }: { readonly worth: number },
): void {
  const residual = residualOf(arcs, tree)
  const going = { residual, potential: tree.potential, excess: new Int32Array(tree.nodes) }
  for (let step = Math.max(worth, worst(going) * coarsest); ; step = Math.max(worth, step / finer)) {
    saturate(going, step)
    discharge(going, step, 1)
    discharge(going, step, -1)
    if (step === worth) break
  }
  writeBack(residual, arcs)
  raisePassed(arcs, tree)
}

type Going = {
  readonly residual: Residual
  readonly potential: Float64Array
  /** By node: units that have come and not gone on; fewer than none where some are missing. */
  readonly excess: Int32Array
}

/** The most that sending a unit along one arc would save, points. */
function worst({ residual: { first, head, room, cost }, potential }: Going): number {
  let least = 0
  for (let node = 0; node + 1 < first.length; node += 1) {
    const own = potential[node] ?? 0
    for (let half = first[node] ?? 0; half < (first[node + 1] ?? 0); half += 1)
      if ((room[half] ?? 0) > 0)
        least = Math.min(least, (cost[half] ?? 0) + own - (potential[head[half] ?? 0] ?? 0))
  }
  return -least
}

/** Sends what fits along every arc that is worth more than a step. */
function saturate(
  { residual: { first, head, mate, room, cost }, potential, excess }: Going,
  step: number,
): void {
  for (let node = 0; node + 1 < first.length; node += 1) {
    const own = potential[node] ?? 0
    for (let half = first[node] ?? 0; half < (first[node + 1] ?? 0); half += 1) {
      const fits = room[half] ?? 0
      const to = head[half] ?? 0
      if (fits === 0 || (cost[half] ?? 0) + own - (potential[to] ?? 0) >= -step) continue
      const back = mate[half] ?? 0
      room[half] = 0
      room[back] = (room[back] ?? 0) + fits
      excess[node] = (excess[node] ?? 0) - fits
      excess[to] = (excess[to] ?? 0) + fits
    }
  }
}

/**
 * Passes on what nodes have too much of (`sign` 1), or draws what they lack (-1), along arcs that are worth it; a node without
 * such an arc changes its price until it has one. The root gives and takes without limit, at no price.
 */
function discharge(going: Going, step: number, sign: 1 | -1): void {
  const { potential, excess } = going
  const { first, head, mate, room, cost } = going.residual
  const waiting = newQueue(excess, sign)
  const arrivedAt = first.slice(0, -1)
  for (let node = waiting.take(); node > 0; node = waiting.take()) {
    const end = first[node + 1] ?? 0
    let left = (excess[node] ?? 0) * sign
    let half = arrivedAt[node] ?? 0
    let own = potential[node] ?? 0
    while (left > 0) {
      if (half === end) {
        own = priceOf(going, { node, sign }) - sign * step
        half = first[node] ?? 0
      }
      const back = mate[half] ?? 0
      const way = sign > 0 ? half : back
      const fits = room[way] ?? 0
      const to = head[half] ?? 0
      if (fits > 0 && sign * ((cost[half] ?? 0) + own - (potential[to] ?? 0)) < 0) {
        const sent = Math.min(left, fits)
        room[way] = fits - sent
        const other = sign > 0 ? back : half
        room[other] = (room[other] ?? 0) + sent
        left -= sent
        const there = (excess[to] ?? 0) + sign * sent
        excess[to] = there
        if (there * sign > 0) waiting.add(to)
        if (left === 0) break
      }
      half += 1
    }
    potential[node] = own
    arrivedAt[node] = half
    excess[node] = 0
  }
}

/** The price at which a node's best arc is worth nothing any more. */
function priceOf(
  { residual: { first, head, mate, room, cost }, potential }: Going,
  { node, sign }: { readonly node: number; readonly sign: 1 | -1 },
): number {
  let best = Number.NEGATIVE_INFINITY
  const end = first[node + 1] ?? 0
  for (let half = first[node] ?? 0; half < end; half += 1)
    if ((room[sign > 0 ? half : (mate[half] ?? 0)] ?? 0) > 0)
      best = Math.max(best, sign * ((potential[head[half] ?? 0] ?? 0) - (cost[half] ?? 0)))
  return sign * best
}

/** Nodes in the order in which they came, each once at a time; the root never waits. */
function newQueue(excess: Int32Array, sign: 1 | -1) {
  const room = excess.length
  const nodes = new Int32Array(room)
  const waits = new Uint8Array(room)
  let [head, count] = [0, 0]
  const queue = {
    add: (node: number): void => {
      if (node === 0 || waits[node] === 1) return
      waits[node] = 1
      nodes[(head + count) % room] = node
      count += 1
    },
    /** The next node; 0 when none waits. */
    take: (): number => {
      if (count === 0) return 0
      const node = nodes[head] ?? 0
      head = (head + 1) % room
      count -= 1
      waits[node] = 0
      return node
    },
  }
  for (let node = 1; node < room; node += 1) if ((excess[node] ?? 0) * sign > 0) queue.add(node)
  return queue
}
