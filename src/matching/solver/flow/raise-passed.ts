import type { Arcs } from './arcs.ts'
import type { Tree } from './tree.ts'

/**
 * Gives every node that units only pass, or none does, the highest price at which no arc that could be used is worth taking: first
 * those next to the root (sending schools), then those beyond (their people), who follow what theirs came to. Pushing changes
 * prices only where units are too many or missing, so the others keep what they had when all was cheaper, and look like bargains
 * to whoever asks. What the flow proves is no less afterwards.
 */
export function raisePassed(
  { count, from, to, cost, capacity, flow }: Arcs,
  { nodes, potential }: Tree,
): void {
  const [stays, near] = [new Int32Array(nodes), new Uint8Array(nodes)]
  for (let arc = 0; arc < count; arc += 1) {
    const [tail, head, sent] = [from[arc] ?? 0, to[arc] ?? 0, flow[arc] ?? 0]
    stays[tail] = (stays[tail] ?? 0) - sent
    stays[head] = (stays[head] ?? 0) + sent
    if (tail === 0) near[head] = 1
  }
  for (const isNear of [1, 0]) {
    const most = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY)
    for (let arc = 0; arc < count; arc += 1) {
      const [tail, head] = [from[arc] ?? 0, to[arc] ?? 0]
      const [price, sent] = [cost[arc] ?? 0, flow[arc] ?? 0]
      if (near[head] === isNear && sent < (capacity[arc] ?? 0))
        most[head] = Math.min(most[head] ?? 0, (potential[tail] ?? 0) + price)
      if (near[tail] === isNear && sent > 0)
        most[tail] = Math.min(most[tail] ?? 0, (potential[head] ?? 0) - price)
    }
    for (let node = 1; node < nodes; node += 1)
      if (stays[node] === 0 && most[node] !== Number.POSITIVE_INFINITY)
        potential[node] = Math.max(potential[node] ?? 0, most[node] ?? 0)
  }
}
