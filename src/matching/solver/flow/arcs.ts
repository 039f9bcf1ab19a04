/** Where an arc stands: in the tree, or outside it with no flow, or outside it and full. */
export const inTree = 0
export const atLower = 1
export const atUpper = -1

/**
 * The arcs of a network, in columns. `count` of them are in use. Capacity and flow are whole units;
 * cost is points a unit; `state` is one of the three above.
 */
export type Arcs = {
  count: number
  from: Int32Array
  to: Int32Array
  cost: Float64Array
  capacity: Int32Array
  flow: Int32Array
  state: Int8Array
}

/** Stands for “as many as you like”; sums of a few stay exact. */
export const unlimited = 1_000_000_000

export const newArcs = (room: number): Arcs => ({
  count: 0,
  from: new Int32Array(room),
  to: new Int32Array(room),
  cost: new Float64Array(room),
  capacity: new Int32Array(room),
  flow: new Int32Array(room),
  state: new Int8Array(room),
})

export type Arc = {
  readonly from: number
  readonly to: number
  readonly cost: number
  readonly capacity: number
}

/** Appends an arc without flow and answers its number. */
export function addArc(arcs: Arcs, { from, to, cost, capacity }: Arc): number {
  if (arcs.count === arcs.from.length) makeRoom(arcs, Math.max(1024, Math.ceil(arcs.count * 1.3)))
  const arc = arcs.count
  arcs.count += 1
  arcs.from[arc] = from
  arcs.to[arc] = to
  arcs.cost[arc] = cost
  arcs.capacity[arc] = capacity
  arcs.flow[arc] = 0
  arcs.state[arc] = atLower
  return arc
}

/** What no flow of the same demands costs less than, points: the flow's cost less all that its arcs could save at these potentials. */
export function boundOfFlow(
  { count, from, to, cost, capacity, flow }: Arcs,
  potential: Float64Array,
): number {
  let bound = 0
  for (let arc = 0; arc < count; arc += 1) {
    const price = cost[arc] ?? 0
    const sent = flow[arc] ?? 0
    const reduced = price + (potential[from[arc] ?? 0] ?? 0) - (potential[to[arc] ?? 0] ?? 0)
    bound += price * sent - reduced * (reduced > 0 ? sent : sent - (capacity[arc] ?? 0))
  }
  return bound
}

function makeRoom(arcs: Arcs, room: number): void {
  arcs.from = longer(arcs.from, new Int32Array(room))
  arcs.to = longer(arcs.to, new Int32Array(room))
  arcs.cost = longer(arcs.cost, new Float64Array(room))
  arcs.capacity = longer(arcs.capacity, new Int32Array(room))
  arcs.flow = longer(arcs.flow, new Int32Array(room))
  arcs.state = longer(arcs.state, new Int8Array(room))
}

function longer<T extends Int32Array | Float64Array | Int8Array>(old: T, fresh: T): T {
  fresh.set(old)
  return fresh
}

/** Writes an arc where another was. */
export function moveArc(arcs: Arcs, arc: number, to: number): void {
  arcs.from[to] = arcs.from[arc] ?? 0
  arcs.to[to] = arcs.to[arc] ?? 0
  arcs.cost[to] = arcs.cost[arc] ?? 0
  arcs.capacity[to] = arcs.capacity[arc] ?? 0
  arcs.flow[to] = arcs.flow[arc] ?? 0
  arcs.state[to] = arcs.state[arc] ?? 0
}
