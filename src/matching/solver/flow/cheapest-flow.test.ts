import { expect, test } from 'vitest'
import { type Chance, chanceFrom } from '../../chance.ts'
import { highsRuntime } from '../exact/highs-runtime.ts'
import { newSheet } from '../exact/sheet.ts'
import { addArc, atUpper, boundOfFlow, inTree, newArcs } from './arcs.ts'
import { hangByWays } from './hang-by-ways.ts'
import { type Flow, cheapestFlow, costOfFlow } from './network-simplex.ts'
import { nearlyCheapestFlow } from './push-relabel.ts'
import { hang, newTree } from './tree.ts'

type Size = { readonly people: number; readonly reviews: number; readonly share: number }

/** People with one or two places each, reviews with one or two slots and a price for leaving each empty. */
function aFlow(chance: Chance, { people, reviews, share }: Size): Flow {
  const flow: Flow = { arcs: newArcs(1), tree: newTree(1 + people + reviews), cursor: 0 }
  const join = (to: number, cost: number, capacity: number): number => {
    const arc = addArc(flow.arcs, { from: 0, to, cost, capacity })
    flow.arcs.state[arc] = inTree
    hang(flow.tree, to, { parent: 0, arc })
    return arc
  }
  for (let person = 0; person < people; person += 1) {
    join(1 + person, 0, 1)
    if (chance.happens(0.3))
      addArc(flow.arcs, { from: 0, to: 1 + person, cost: chance.whole(1, 9), capacity: 1 })
  }
  for (let review = 0; review < reviews; review += 1) {
    const node = 1 + people + review
    if (chance.happens(0.5)) {
      const first = addArc(flow.arcs, { from: 0, to: node, cost: 40, capacity: 1 })
      flow.arcs.flow[first] = 1
      flow.arcs.state[first] = atUpper
    }
    const last = join(node, chance.whole(41, 60), 3)
    flow.arcs.flow[last] = 1
    for (let person = 0; person < people; person += 1)
      if (chance.happens(share))
        addArc(flow.arcs, { from: 1 + person, to: node, cost: chance.whole(0, 30), capacity: 1 })
  }
  return flow
}

/** What each node takes in beyond what it gives on. */
function balances({ arcs, tree }: Flow): number[] {
  const balance = Array.from({ length: tree.nodes }, () => 0)
  for (let arc = 0; arc < arcs.count; arc += 1) {
    const [from, to, sent] = [arcs.from[arc] ?? 0, arcs.to[arc] ?? 0, arcs.flow[arc] ?? 0]
    balance[from] = (balance[from] ?? 0) - sent
    balance[to] = (balance[to] ?? 0) + sent
  }
  return balance
}

/** The least cost of all whole flows that bring every node the same, by trying every one. */
function leastOfAll(flow: Flow): number {
  const { arcs } = flow
  const wanted = balances(flow)
  const last = Array.from(wanted, () => -1)
  for (let arc = 0; arc < arcs.count; arc += 1) {
    last[arcs.from[arc] ?? 0] = arc
    last[arcs.to[arc] ?? 0] = arc
  }
  const now = wanted.map(() => 0)
  const settled = (arc: number): boolean =>
    [arcs.from[arc] ?? 0, arcs.to[arc] ?? 0].every((node) => last[node] !== arc || now[node] === wanted[node])
  const least = (arc: number): number => {
    if (arc === arcs.count) return 0
    const [from, to] = [arcs.from[arc] ?? 0, arcs.to[arc] ?? 0]
    let best = Number.POSITIVE_INFINITY
    for (let sent = 0; sent <= Math.min(2, arcs.capacity[arc] ?? 0); sent += 1) {
      now[from] = (now[from] ?? 0) - sent
      now[to] = (now[to] ?? 0) + sent
      if (settled(arc)) best = Math.min(best, sent * (arcs.cost[arc] ?? 0) + least(arc + 1))
      now[from] = (now[from] ?? 0) + sent
      now[to] = (now[to] ?? 0) - sent
    }
    return best
  }
  return least(0)
}

async function leastByHighs(flow: Flow): Promise<number> {
  const highs = await highsRuntime()
  const sheet = newSheet()
  const rows = balances(flow).map((balance) => sheet.row(balance, balance))
  const { arcs } = flow
  for (let arc = 0; arc < arcs.count; arc += 1)
    sheet.column({
      cost: arcs.cost[arc] ?? 0,
      upper: arcs.capacity[arc] ?? 0,
      entries: [
        [rows[arcs.from[arc] ?? 0] ?? 0, -1],
        [rows[arcs.to[arc] ?? 0] ?? 0, 1],
      ],
      whole: false,
    })
  const model = highs.createModel(sheet.model(true))
  try {
    model.options.set({ output_flag: false })
    model.run()
    return model.getObjectiveValue()
  } finally {
    model.dispose()
  }
}

/** Costs are whole, so in networks of some hundred nodes a flow is the cheapest when no arc is worth a thousandth of a point. */
const worth = 0.001

const ways: [string, (flow: Flow) => void][] = [
  ['simplex', cheapestFlow],
  ['push and relabel', (flow) => nearlyCheapestFlow(flow, { worth })],
  [
    'push and relabel that leaves off early, and the simplex from there,',
    (flow) => {
      nearlyCheapestFlow(flow, { worth: 8 })
      hangByWays(flow)
      cheapestFlow(flow)
    },
  ],
]

test.each(ways)(
  'a flow by %s costs what the cheapest of all flows costs, in a thousand small networks',
  (_, solve) => {
    const chance = chanceFrom(7)
    for (let time = 0; time < 1000; time += 1) {
      const flow = aFlow(chance, { people: chance.whole(1, 4), reviews: chance.whole(1, 3), share: 0.7 })
      const least = leastOfAll(flow)
      const before = balances(flow)
      solve(flow)
      expect(costOfFlow(flow)).toBe(least)
      expect(balances(flow)).toEqual(before)
    }
  },
)

test.each(ways)(
  'a flow of hundreds by %s costs what HiGHS says, and again after costs have changed and arcs have come',
  async (_, solve) => {
    const chance = chanceFrom(8)
    for (let time = 0; time < 6; time += 1) {
      const flow = aFlow(chance, { people: 80, reviews: 40, share: 0.1 })
      solve(flow)
      expect(costOfFlow(flow)).toBeCloseTo(await leastByHighs(flow), 6)
      for (let arc = 0; arc < flow.arcs.count; arc += 3) flow.arcs.cost[arc] = chance.whole(0, 50)
      for (let more = 0; more < 100; more += 1)
        addArc(flow.arcs, {
          from: chance.whole(1, 80),
          to: 81 + chance.whole(0, 39),
          cost: chance.whole(0, 20),
          capacity: 1,
        })
      solve(flow)
      expect(costOfFlow(flow)).toBeCloseTo(await leastByHighs(flow), 6)
    }
  },
)

test('a flow that leaves off early is no more than its arcs’ worth above what it proves, and that is never too much', () => {
  const chance = chanceFrom(9)
  for (let time = 0; time < 200; time += 1) {
    const flow = aFlow(chance, { people: 40, reviews: 20, share: 0.2 })
    const capacity = flow.arcs.capacity.subarray(0, flow.arcs.count).reduce((sum, each) => sum + each, 0)
    nearlyCheapestFlow(flow, { worth: 2 })
    const early = costOfFlow(flow)
    const bound = boundOfFlow(flow.arcs, flow.tree.potential)
    nearlyCheapestFlow(flow, { worth })
    expect(bound).toBeLessThanOrEqual(costOfFlow(flow))
    expect(early).toBeGreaterThanOrEqual(costOfFlow(flow))
    expect(early - bound).toBeLessThanOrEqual(2 * capacity)
  }
})

test('somebody through whom nothing goes looks no cheaper than the way to them', () => {
  const chance = chanceFrom(10)
  for (let time = 0; time < 200; time += 1) {
    const flow = aFlow(chance, { people: 40, reviews: 10, share: 0.2 })
    nearlyCheapestFlow(flow, { worth: 1 })
    for (let arc = 0; arc < flow.arcs.count; arc += 3) flow.arcs.cost[arc] = chance.whole(0, 50)
    nearlyCheapestFlow(flow, { worth })
    const { arcs, tree } = flow
    const ways = Array.from({ length: 41 }, () => ({ cheapest: Number.POSITIVE_INFINITY, used: false }))
    for (let arc = 0; arc < arcs.count; arc += 1) {
      const way = ways[arcs.to[arc] ?? 0]
      if (!way) continue
      way.cheapest = Math.min(way.cheapest, arcs.cost[arc] ?? 0)
      way.used ||= (arcs.flow[arc] ?? 0) > 0
    }
    for (const [person, { cheapest, used }] of ways.entries())
      if (person > 0 && !used) expect(tree.potential[person]).toBeCloseTo(cheapest, 1)
  }
})
