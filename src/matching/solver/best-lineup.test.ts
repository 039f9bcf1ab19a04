import { expect, test } from 'vitest'
import { isFree } from '../company.ts'
import { isEligible } from '../eligibility.ts'
import { checkPlan } from '../check-plan.ts'
import { type Lineup, firmLineup } from '../lineup.ts'
import { levelsOf, pairCost, total } from '../objective.ts'
import type { Pair, Problem } from '../problem.ts'
import { type Roster, rosterOf } from '../roster.ts'
import { planByDate } from '../solve.ts'
import { type Scarcity, aNetwork } from '../testing.ts'
import { bestLineup } from './best-lineup.ts'
import { newCore } from './core/core.ts'
import { fillCore } from './core/fill-core.ts'
import { bestOfColumns } from './exact/best-of-columns.ts'
import { highsRuntime } from './exact/highs-runtime.ts'
import { newScan } from './pairs/scan.ts'
import { type Progress, standardBudget } from './progress.ts'
import { lineupOfTeams, newTeams, seat } from './search/teams.ts'

/** Trusts in plenty and people with several reviews, so that teams and calendars clash. */
const crowded = (scarcity: Scarcity, seed: number, trusts = 5): Problem => {
  const network = aNetwork({ reviews: 24, practitioners: 90, scarcity, seed })
  return {
    ...network,
    practitioners: network.practitioners.map((person, index) => ({
      ...person,
      limit: 1 + (index % 3),
      farthestKm: null,
      trust: `trust ${index % trusts}`,
    })),
  }
}

const pairsOf = ({ openings, people }: Roster, { teams }: Lineup): Pair[] =>
  openings.flatMap(({ index, review }) =>
    (teams[index] ?? []).map((person) => ({
      review: review.id,
      practitioner: people[person]?.practitioner.id ?? '',
    })),
  )

const goOn = () => 'goOn' as const

/** What the best plan costs, by one programme over all pairs. */
async function costOfWhole(problem: Problem): Promise<number> {
  const roster = rosterOf(problem)
  const firm = firmLineup(roster)
  const core = newCore(roster, firm)
  fillCore(core, roster, newScan(roster, firm))
  const teams = newTeams(core)
  const free = Array.from({ length: core.columns.count }, (_, column) => column)
  const { used } = bestOfColumns(await highsRuntime(), { teams, free, nodes: 1e6, seed: 1, goodEnough: 0 })
  for (const column of used ?? []) seat(teams, column)
  return total(levelsOf(roster, lineupOfTeams(teams)))
}

const cases = (['base', 'tight', 'short'] as const).flatMap((scarcity) =>
  [1, 2, 3].map((seed): [Scarcity, number] => [scarcity, seed]),
)

test.each(cases)(
  'the plan is the optimum of the whole model, and proven (%s, seed %i)',
  async (scarcity, seed) => {
    const problem = crowded(scarcity, seed)
    const roster = rosterOf(problem)
    const optimum = await costOfWhole(problem)
    const found = await bestLineup(roster, standardBudget, { follow: goOn })
    expect(total(levelsOf(roster, found.lineup))).toBe(optimum)
    expect(found.bound).toBe(optimum)
    expect(found.stoppedBecause).toBe('best possible, proven')
  },
  20_000,
)

test('a scan answers exactly those whom no rule keeps out, at what each costs', () => {
  const roster = rosterOf(crowded('tight', 4, 12))
  const firm = firmLineup(roster)
  const scan = newScan(roster, firm)
  for (const opening of roster.openings) {
    const { count, people, costs } = scan(opening)
    const expected = roster.people
      .filter((person) => isEligible(opening, person, roster.policy))
      .filter((person) => isFree(roster, { opening, person, lineup: firm }))
      .map((person) => [person.index, pairCost(opening, person, roster.policy)])
    const found = Array.from({ length: count }, (_, each) => [people[each] ?? 0, costs[each] ?? 0])
    expect(found.sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0))).toEqual(expected)
  }
})

test('from round to round the bound never falls, the plan never gets dearer, and the bound stays below it', async () => {
  const told: Progress[] = []
  await bestLineup(rosterOf(crowded('short', 2)), standardBudget, {
    follow: (progress) => {
      told.push(progress)
      return 'goOn'
    },
  })
  const objectives = told.map(({ objective }) => objective ?? Number.POSITIVE_INFINITY)
  const bounds = told.map(({ bound }) => bound)
  expect(told.length).toBeGreaterThan(3)
  expect(objectives).toEqual(objectives.toSorted((one, other) => other - one))
  expect(bounds).toEqual(bounds.toSorted((one, other) => one - other))
  expect(Math.max(...bounds)).toBeLessThanOrEqual(Math.min(...objectives))
})

test('when it is stopped, the best plan so far is kept with the bound so far', async () => {
  const roster = rosterOf(crowded('tight', 2))
  const optimum = total(levelsOf(roster, (await bestLineup(roster, standardBudget, { follow: goOn })).lineup))
  const told: Progress[] = []
  const found = await bestLineup(roster, standardBudget, {
    follow: (progress) => {
      told.push(progress)
      return progress.objective === null ? 'goOn' : 'stop'
    },
  })
  const last = told.at(-1)
  expect(found.stoppedBecause).toBe('stopped by hand')
  expect(found.bound).toBe(last?.bound)
  expect(found.bound).toBeLessThanOrEqual(optimum)
  expect(total(levelsOf(roster, found.lineup))).toBe(last?.objective)
})

test('when the search fails there is a lawful plan all the same, made review by review, with the bound so far', async () => {
  const problem = crowded('tight', 2)
  const roster = rosterOf(problem)
  const { lineup, bound, stoppedBecause } = await bestLineup(roster, standardBudget, {
    follow: () => {
      throw new Error('Nobody can be told')
    },
  })
  expect(stoppedBecause).toBe('solver failed')
  expect(bound).toBeGreaterThanOrEqual(0)
  expect(bound).toBeLessThanOrEqual(total(levelsOf(roster, lineup)))
  const placements = pairsOf(roster, lineup)
  expect(checkPlan(problem, placements)).toEqual([])
  expect(placements).toHaveLength(planByDate(problem).placements.length)
})

test('with hardly any budget there is still a plan, and a bound that it does not claim to reach', async () => {
  const roster = rosterOf(crowded('tight', 2))
  const optimum = total(levelsOf(roster, (await bestLineup(roster, standardBudget, { follow: goOn })).lineup))
  const hasty = await bestLineup(
    roster,
    { rounds: 1, nodes: 0, neighbourhoods: 0, pricings: 0, goodEnough: 0 },
    { follow: goOn },
  )
  expect(hasty.bound).toBeLessThanOrEqual(optimum)
  expect(total(levelsOf(roster, hasty.lineup))).toBeGreaterThanOrEqual(optimum)
})
