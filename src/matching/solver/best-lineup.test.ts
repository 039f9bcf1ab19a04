import { expect, test } from 'vitest'
import { at } from '../at.ts'
import { firmLineup } from '../lineup.ts'
import { levelsOf, total } from '../objective.ts'
import type { Problem } from '../problem.ts'
import { rosterOf } from '../roster.ts'
import { type Scarcity, aNetwork } from '../testing.ts'
import { bestLineup, standardBudget } from './best-lineup.ts'
import { eligibleColumns, startingColumns } from './columns.ts'
import { greedyLineup } from './greedy.ts'
import { highsRuntime } from './highs-runtime.ts'
import { relaxationOf } from './relaxation.ts'
import { rowsFor } from './rows.ts'
import { seatAll, wholePlanOver } from './whole-plan.ts'

/** Trusts in plenty and people with several reviews, so that teams and calendars clash. */
const crowded = (scarcity: Scarcity, seed: number): Problem => {
  const network = aNetwork({ reviews: 40, practitioners: 150, scarcity, seed })
  return {
    ...network,
    practitioners: network.practitioners.map((person, index) => ({
      ...person,
      limit: 1 + (index % 3),
      farthestKm: null,
      trust: `trust ${index % 5}`,
    })),
  }
}

const cases = (['base', 'tight', 'short'] as const).flatMap((scarcity) =>
  [1, 2, 3].map((seed): [Scarcity, number] => [scarcity, seed]),
)

test.each(cases)(
  'generating pairs finds the optimum of the whole model (%s, seed %i)',
  async (scarcity, seed) => {
    const roster = rosterOf(crowded(scarcity, seed))
    const firm = firmLineup(roster)
    const columns = eligibleColumns(roster, firm).flat()
    const whole = wholePlanOver(await highsRuntime(), {
      roster,
      rows: rowsFor(roster, firm),
      columns,
      nodes: 100_000,
      seed: 1,
      goodEnough: 0,
    })
    const lineup = firmLineup(roster)
    seatAll(roster, lineup, whole.used ?? [])
    const found = await bestLineup(roster, standardBudget)
    expect(total(levelsOf(roster, found.lineup))).toBe(total(levelsOf(roster, lineup)))
    expect(found.bound).toBe(total(levelsOf(roster, lineup)))
    expect(found.stoppedBecause).toBe('best possible, proven')
  },
)

test('the relaxation prices pairs that it did not start with, and its bound holds at every round', async () => {
  const roster = rosterOf(crowded('tight', 1))
  const firm = firmLineup(roster)
  const all = eligibleColumns(roster, firm)
  const few = new Set(all.flatMap((columns) => columns.slice(0, 2)))
  const relax = async (rounds: number) =>
    relaxationOf(await highsRuntime(), { roster, firm, all, rows: rowsFor(roster, firm), start: few, rounds })
  const last = await relax(60)
  expect(last.converged).toBe(true)
  expect(last.rounds).toBeGreaterThan(3)
  for (let rounds = 1; rounds < last.rounds; rounds += 1)
    expect((await relax(rounds)).bound).toBeLessThanOrEqual(last.bound + 1e-3)
})

test('pairs that the first whole plan left out are brought in while they could matter', async () => {
  for (const seed of [1, 2, 3]) {
    const roster = rosterOf(crowded('tight', seed))
    const best = await bestLineup(roster, standardBudget)
    const narrow = await bestLineup(roster, { ...standardBudget, pairs: 0, reach: 0 })
    expect(total(levelsOf(roster, narrow.lineup))).toBe(total(levelsOf(roster, best.lineup)))
    expect(narrow.bound).toBeLessThanOrEqual(best.bound)
  }
})

test('with no budget there is still a plan, and a bound that it does not claim to reach', async () => {
  const roster = rosterOf(crowded('tight', 2))
  const best = await bestLineup(roster, standardBudget)
  const hasty = await bestLineup(roster, { ...standardBudget, rounds: 1, nodes: 0 })
  expect(hasty.bound).toBeLessThanOrEqual(total(levelsOf(roster, best.lineup)))
  expect(total(levelsOf(roster, hasty.lineup))).toBeGreaterThanOrEqual(total(levelsOf(roster, best.lineup)))
})

test('the pairs to start with hold the plan made by hand', () => {
  const roster = rosterOf(crowded('short', 3))
  const all = eligibleColumns(roster, firmLineup(roster))
  const byHand = greedyLineup(roster, all, 'scarcest')
  const start = new Set(
    [...startingColumns(all, byHand)].map(({ opening, person }) => `${opening} ${person}`),
  )
  const missing = roster.openings.flatMap(({ index }) =>
    at(byHand.teams, index).filter((person) => !start.has(`${index} ${person}`)),
  )
  expect(missing).toEqual([])
})
