import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Arcs, addArc, newArcs } from './arcs.ts'
import type { Flow } from './network-simplex.ts'
import { fix, newRouter, reroute } from './reroute.ts'
import { newTree } from './tree.ts'

const nodes = 6

const networks = fc.array(
  fc.record({
    from: fc.nat(nodes - 1),
    to: fc.nat(nodes - 1),
    cost: fc.nat(20),
    capacity: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 24 },
)

/** What a unit more costs from node 0 to node 1, by going over all arcs until nothing gets cheaper (Bellman and Ford). */
function cheapest({ count, from, to, cost, capacity, flow }: Arcs): number {
  const far = Array.from({ length: nodes }, (_, node) => (node === 0 ? 0 : Number.POSITIVE_INFINITY))
  for (let round = 0; round < nodes; round += 1)
    for (let arc = 0; arc < count; arc += 1) {
      const [one, other, price] = [from[arc] ?? 0, to[arc] ?? 0, cost[arc] ?? 0]
      if ((flow[arc] ?? 0) < (capacity[arc] ?? 0))
        far[other] = Math.min(far[other] ?? 0, (far[one] ?? 0) + price)
      if ((flow[arc] ?? 0) > 0) far[one] = Math.min(far[one] ?? 0, (far[other] ?? 0) - price)
    }
  return far[1] ?? 0
}

test('unit after unit goes the cheapest way, until there is none', () => {
  fc.assert(
    fc.property(networks, (links) => {
      const flow: Flow = { arcs: newArcs(32), tree: newTree(nodes), cursor: 0 }
      for (const link of links) addArc(flow.arcs, link)
      const router = newRouter(flow)
      fix(router, flow.arcs, [])
      const potential = (node: number): number => flow.tree.potential[node] ?? 0
      for (let unit = 0; unit < 8; unit += 1) {
        const expected = cheapest(flow.arcs)
        const before = potential(1) - potential(0)
        const added = reroute(flow, router, [0, 1]) + before
        if (expected === Number.POSITIVE_INFINITY) expect(added).toBe(expected)
        else expect(added).toBeCloseTo(expected, 4)
      }
    }),
    { numRuns: 300, seed: 20_241_203 },
  )
})

test('an arc that is fixed is on no way', () => {
  const flow: Flow = { arcs: newArcs(4), tree: newTree(2), cursor: 0 }
  const cheap = addArc(flow.arcs, { from: 0, to: 1, cost: 1, capacity: 1 })
  addArc(flow.arcs, { from: 0, to: 1, cost: 5, capacity: 1 })
  const router = newRouter(flow)
  fix(router, flow.arcs, [cheap])
  expect(reroute(flow, router, [0, 1])).toBeCloseTo(5, 4)
  expect(reroute(flow, router, [0, 1])).toBe(Number.POSITIVE_INFINITY)
})
