import type { Network } from '#matching/testing'

/**
 * The cheapest flow by successive shortest paths (Ahuja, Magnanti and Orlin, Network Flows, chapter 9), written the plain way:
 * a peer of our own, because HotCRP's MinCostMaxFlow is PHP and cannot be run here. Costs must not be negative.
 */
export function flowBySuccessivePaths({ arcs, demand }: Network): () => number {
  return () => {
    const residual = residualOf({ arcs, demand })
    const left = Int32Array.from(demand)
    const prices = new Float64Array(demand.length)
    let cost = 0
    for (;;) {
      const path = shortestPath(residual, prices, left)
      if (path === null) return cost
      left[path.to] = (left[path.to] ?? 0) - 1
      for (let node = path.to; node !== 0;) {
        const arc = path.by[node] ?? 0
        residual.room[arc] = (residual.room[arc] ?? 0) - 1
        residual.room[arc ^ 1] = (residual.room[arc ^ 1] ?? 0) + 1
        cost += residual.cost[arc] ?? 0
        node = residual.head[arc ^ 1] ?? 0
      }
    }
  }
}

/** Each arc with the one that takes flow back beside it, listed by the node it leaves. */
type Residual = ReturnType<typeof residualOf>

function residualOf({ arcs, demand }: Network) {
  const count = arcs.from.length
  const head = new Int32Array(2 * count)
  const room = new Int32Array(2 * count)
  const cost = new Float64Array(2 * count)
  const leaving: number[][] = demand.map(() => [])
  for (let arc = 0; arc < count; arc += 1) {
    const [from, to] = [arcs.from[arc] ?? 0, arcs.to[arc] ?? 0]
    head[2 * arc] = to
    head[2 * arc + 1] = from
    room[2 * arc] = arcs.capacity[arc] ?? 0
    cost[2 * arc] = arcs.cost[arc] ?? 0
    cost[2 * arc + 1] = -(arcs.cost[arc] ?? 0)
    leaving[from]?.push(2 * arc)
    leaving[to]?.push(2 * arc + 1)
  }
  return { head, room, cost, leaving }
}

type Path = { readonly to: number; readonly by: Int32Array }

/** Dijkstra at reduced costs from node 0 to the nearest node that still wants something; moves the prices on. */
function shortestPath(
  { head, room, cost, leaving }: Residual,
  prices: Float64Array,
  left: Int32Array,
): Path | null {
  const far = new Float64Array(prices.length).fill(Number.POSITIVE_INFINITY)
  const by = new Int32Array(prices.length).fill(-1)
  const done = new Uint8Array(prices.length)
  const queue = newQueue()
  far[0] = 0
  queue.add(0, 0)
  for (let node = queue.take(); node >= 0; node = queue.take()) {
    if (done[node] === 1) continue
    done[node] = 1
    const here = far[node] ?? 0
    if ((left[node] ?? 0) > 0) {
      for (const [each, distance] of far.entries())
        prices[each] = (prices[each] ?? 0) + Math.min(distance, here)
      return { to: node, by }
    }
    for (const arc of leaving[node] ?? []) {
      if ((room[arc] ?? 0) === 0) continue
      const next = head[arc] ?? 0
      const way = here + (cost[arc] ?? 0) + (prices[node] ?? 0) - (prices[next] ?? 0)
      if (way >= (far[next] ?? 0) - 1e-9) continue
      far[next] = way
      by[next] = arc
      queue.add(next, way)
    }
  }
  return null
}

/** A binary heap of nodes, nearest first. */
function newQueue() {
  const nodes: number[] = []
  const ways: number[] = []
  const swap = (one: number, other: number): void => {
    ;[nodes[one], nodes[other]] = [nodes[other] ?? 0, nodes[one] ?? 0]
    ;[ways[one], ways[other]] = [ways[other] ?? 0, ways[one] ?? 0]
  }
  const less = (one: number, other: number): boolean =>
    (ways[one] ?? Number.POSITIVE_INFINITY) < (ways[other] ?? Number.POSITIVE_INFINITY)
  return {
    add: (node: number, way: number): void => {
      nodes.push(node)
      ways.push(way)
      for (let place = nodes.length - 1; place > 0 && less(place, (place - 1) >> 1); place = (place - 1) >> 1)
        swap(place, (place - 1) >> 1)
    },
    /** -1 when it is empty. */
    take: (): number => {
      const [first] = nodes
      if (first === undefined) return -1
      swap(0, nodes.length - 1)
      nodes.pop()
      ways.pop()
      for (let place = 0; ;) {
        const child = less(2 * place + 2, 2 * place + 1) ? 2 * place + 2 : 2 * place + 1
        if (!less(child, place)) return first
        swap(place, child)
        place = child
      }
    },
  }
}
