import type { Arcs } from './arcs.ts'
import type { Tree } from './tree.ts'

/**
 * A network as its nodes see it: node `n` has the half-arcs from `first[n]` up to `first[n + 1]`, each arc one at either end.
 * A half-arc leads to `head`, can carry `room` more units at `cost` points each, and `mate` is its other half.
 */
export type Residual = {
  readonly first: Int32Array
  readonly head: Int32Array
  readonly mate: Int32Array
  readonly room: Int32Array
  readonly cost: Float64Array
  /** By arc: its half at the node where it begins. */
  readonly halfOf: Int32Array
}

export function residualOf(
  { count, from, to, cost, capacity, flow }: Arcs,
  { nodes }: Pick<Tree, 'nodes'>,
): Residual {
  const first = new Int32Array(nodes + 1)
  for (let arc = 0; arc < count; arc += 1) {
    first[(from[arc] ?? 0) + 1] = (first[(from[arc] ?? 0) + 1] ?? 0) + 1
    first[(to[arc] ?? 0) + 1] = (first[(to[arc] ?? 0) + 1] ?? 0) + 1
  }
  for (let node = 0; node < nodes; node += 1) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0)
  const next = first.slice(0, nodes)
  const residual: Residual = {
    first,
    head: new Int32Array(2 * count),
    mate: new Int32Array(2 * count),
    room: new Int32Array(2 * count),
    cost: new Float64Array(2 * count),
    halfOf: new Int32Array(count),
  }
  for (let arc = 0; arc < count; arc += 1) {
    const [tail, head] = [from[arc] ?? 0, to[arc] ?? 0]
    const there = next[tail] ?? 0
    next[tail] = there + 1
    const back = next[head] ?? 0
    next[head] = back + 1
    const sent = flow[arc] ?? 0
    residual.halfOf[arc] = there
    residual.mate[there] = back
    residual.mate[back] = there
    residual.head[there] = head
    residual.head[back] = tail
    residual.room[there] = (capacity[arc] ?? 0) - sent
    residual.room[back] = sent
    residual.cost[there] = cost[arc] ?? 0
    residual.cost[back] = -(cost[arc] ?? 0)
  }
  return residual
}

/** Writes down what every arc carries. */
export function writeBack({ room, mate, halfOf }: Residual, { count, flow }: Arcs): void {
  for (let arc = 0; arc < count; arc += 1) flow[arc] = room[mate[halfOf[arc] ?? 0] ?? 0] ?? 0
}
