import { expect, test } from 'vitest'
import { firmLineup } from '../../lineup.ts'
import { rosterOf } from '../../roster.ts'
import { aNetwork } from '../../testing.ts'
import { boundOfFlow } from '../flow/arcs.ts'
import { costOfFlow } from '../flow/network-simplex.ts'
import { nearlyCheapestFlow } from '../flow/push-relabel.ts'
import { newPool } from '../pairs/pool.ts'
import { climb, newAscent } from './ascent.ts'
import { columnsOf, pairingAt } from './columns.ts'
import { newCore } from './core.ts'
import { leaveOut } from './leave-out.ts'
import { priceIn } from './pricing.ts'
import { newSideRules } from './side-rules.ts'
import { startFrom } from './start.ts'
import { usageOf } from './usage.ts'

const exactly = { worth: 0.001 }

test.each([1, 2, 3])(
  'leaving out dear pairs changes neither the flow nor what it proves (seed %i)',
  (seed) => {
    const roster = rosterOf(aNetwork({ reviews: 60, practitioners: 260, scarcity: 'tight', seed }))
    const firm = firmLineup(roster)
    const pool = newPool(roster, firm)
    const rules = newSideRules(newCore(roster, firm))
    const { core } = rules
    const { arcs, tree } = core.flow
    startFrom(rules, pool.of, { aReview: 12, aPerson: 3 })
    const solveOverAll = (): void => {
      do nearlyCheapestFlow(core.flow, exactly)
      while (priceIn(rules, pool, { below: -1e-6, most: 12 }).added > 0)
    }
    solveOverAll()
    climb(newAscent(rules, 12), usageOf(core))
    solveOverAll()
    const bound = boundOfFlow(arcs, tree.potential)
    const cost = costOfFlow(core.flow)
    const used = usageOf(core).ofOpening.map((own) => own.map((column) => pairingAt(core.columns, column)))
    const before = core.columns.count

    leaveOut(rules, 20)
    expect(core.columns.count).toBeLessThan(before)
    expect(arcs.count).toBe(core.firstPair + core.columns.count)
    expect(
      usageOf(core).ofOpening.map((own) => own.map((column) => pairingAt(core.columns, column))),
    ).toEqual(used)
    for (const { index } of roster.openings)
      for (const column of columnsOf(core.columns, index)) {
        const arc = core.firstPair + column
        expect(arcs.to[arc]).toBe(core.firstOpening + index)
        const [from, to] = [tree.potential[arcs.from[arc] ?? 0] ?? 0, tree.potential[arcs.to[arc] ?? 0] ?? 0]
        expect(arcs.flow[arc] === 1 || (arcs.cost[arc] ?? 0) + from - to < 20).toBe(true)
      }
    expect(rules.cliques.length).toBeGreaterThan(0)
    for (const { by, of, has, members } of rules.cliques) {
      const within = Array.from({ length: core.columns.count }, (_, column) => column).filter((column) => {
        const { opening, person } = pairingAt(core.columns, column)
        return (by === 'person' ? person : opening) === of && has(opening, person)
      })
      expect(members.toSorted((one, other) => one - other)).toEqual(within)
    }
    expect(boundOfFlow(arcs, tree.potential)).toBeCloseTo(bound, 6)
    expect(costOfFlow(core.flow)).toBeCloseTo(cost, 6)
    solveOverAll()
    expect(costOfFlow(core.flow)).toBeCloseTo(cost, 1)
  },
)
