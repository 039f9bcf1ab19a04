import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Arcs, addArc, newArcs } from './arcs.ts'
import type { Flow } from './network-simplex.ts'
import { reroute } from './reroute.ts'
import { fix, newRouter, unlist } from './router.ts'
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

type Ends = { readonly node: number; readonly far: number }[]

/** What a unit more costs from one of some nodes to one of others, by going over all arcs until nothing gets cheaper (Bellman and Ford). */
function cheapest({ count, from, to, cost, capacity, flow }: Arcs, begins: Ends, ends: Ends): number {
  const far = Array.from({ length: nodes }, () => Number.POSITIVE_INFINITY)
  for (const begin of begins) far[begin.node] = Math.min(far[begin.node] ?? 0, begin.far)
  for (let round = 0; round < nodes; round += 1)
    for (let arc = 0; arc < count; arc += 1) {
      const [one, other, price] = [from[arc] ?? 0, to[arc] ?? 0, cost[arc] ?? 0]
      if ((flow[arc] ?? 0) < (capacity[arc] ?? 0))
        far[other] = Math.min(far[other] ?? 0, (far[one] ?? 0) + price)
      if ((flow[arc] ?? 0) > 0) far[one] = Math.min(far[one] ?? 0, (far[other] ?? 0) - price)
    }
  return Math.min(...ends.map((end) => (far[end.node] ?? 0) + end.far))
}

/** What is left of a cost at the potentials of its ends. */
const reduced = ({ arcs: { cost, from, to }, tree: { potential } }: Flow, arc: number): number =>
  (cost[arc] ?? 0) + (potential[from[arc] ?? 0] ?? 0) - (potential[to[arc] ?? 0] ?? 0)

const several = (first: number) =>
  fc.uniqueArray(fc.record({ node: fc.integer({ min: first, max: first + 2 }), far: fc.nat(9) }), {
    selector: ({ node }) => node,
    minLength: 1,
    maxLength: 3,
  })

test('unit after unit goes the cheapest way within what is asked, and nothing is left that could be had cheaper', () => {
  fc.assert(
    fc.property(
      networks,
      several(0),
      several(3),
      fc.integer({ min: 5, max: 60 }),
      (links, from, to, within) => {
        const flow: Flow = { arcs: newArcs(32), tree: newTree(nodes), cursor: 0 }
        for (const link of links) addArc(flow.arcs, link)
        const router = newRouter(flow)
        fix(router, flow.arcs, [])
        const { potential } = flow.tree
        for (let unit = 0; unit < 8; unit += 1) {
          const at = ({ node, far }: Ends[number], by: 1 | -1) => ({
            node,
            far: far + by * (potential[node] ?? 0),
          })
          const least = cheapest(
            flow.arcs,
            from.map((end) => at(end, 1)),
            to.map((end) => at(end, -1)),
          )
          const way = reroute(flow, router, { from, to, within })
          if (least >= within) expect(way).toBeNull()
          else expect(way?.far).toBeCloseTo(least, 4)
          for (let arc = 0; arc < flow.arcs.count; arc += 1) {
            const used = flow.arcs.flow[arc] ?? 0
            if (used < (flow.arcs.capacity[arc] ?? 0)) expect(reduced(flow, arc)).toBeGreaterThan(-1e-4)
            if (used > 0) expect(reduced(flow, arc)).toBeLessThan(1e-4)
          }
          if (!way) break
        }
      },
    ),
    { numRuns: 300, seed: 20_241_203 },
  )
})

test('an arc that is fixed is on no way, and an arc that is taken off the lists is on none', () => {
  const flow: Flow = { arcs: newArcs(4), tree: newTree(2), cursor: 0 }
  const dear = addArc(flow.arcs, { from: 0, to: 1, cost: 5, capacity: 1 })
  const cheap = addArc(flow.arcs, { from: 0, to: 1, cost: 1, capacity: 1 })
  const router = newRouter(flow)
  const asked = { from: [{ node: 0, far: 0 }], to: [{ node: 1, far: 0 }], within: Number.POSITIVE_INFINITY }
  fix(router, flow.arcs, [cheap])
  expect(reroute(flow, router, asked)).toMatchObject({ from: 0, to: 1, arcs: [dear] })
  expect(reroute(flow, router, asked)).toBeNull()
  fix(router, flow.arcs, [])
  unlist(router, flow.arcs, 1)
  expect(reroute(flow, router, asked)).toBeNull()
})
