import { addDays, day, daysFrom } from '#kernel'
import { expect, test } from 'vitest'
import { assignDates } from '../dates/assign-dates.ts'
import { aDatesProblem, aHostToDate } from '../dates/testing.ts'
import { groupSchools, groupingsToChooseFrom } from '../groups/group-schools.ts'
import { aFacilitator, aGroupsProblem, aSchoolToGroup, schoolsInALine } from '../groups/testing.ts'
import { planDifference } from '../explanation/plan-difference.ts'
import { standardPolicy } from '../matching-policy.ts'
import type { Practitioner, Problem, ReviewToStaff } from '../problem.ts'
import { prepareRepair } from '../repair/prepared.ts'
import { repair } from '../repair/repair.ts'
import { stepIn } from '../repair/step-in.ts'
import { replacements } from '../replacements.ts'
import { planByDate, solve } from '../solve.ts'
import { aPractitioner, aProblem, aReviewToStaff } from '../testing.ts'
import { type DropOutPolicy, standardDropOut } from '../withstand/drop-out-policy.ts'
import { standbysOf } from '../withstand/standbys.ts'
import { withstand } from '../withstand/withstand.ts'

const asha = aPractitioner()
const december = daysFrom(day('2024-12-03'), 3)
const place = (easting: number) => ({ easting, northing: 0 })

const withReview = (review: Partial<ReviewToStaff>): Problem =>
  aProblem({ reviews: [aReviewToStaff(review)], practitioners: [asha] })
const withPerson = (person: Partial<Practitioner>): Problem =>
  aProblem({ practitioners: [aPractitioner(person)] })
const weighed = (weights: Partial<Problem['policy']['weights']>): Problem =>
  aProblem({ policy: { ...standardPolicy, weights: { ...standardPolicy.weights, ...weights } } })
const ruled = (policy: Partial<Problem['policy']>): Problem =>
  aProblem({ policy: { ...standardPolicy, ...policy } })

test.each<[string, Problem]>([
  ['Two reviews are called review-1', aProblem({ reviews: [aReviewToStaff(), aReviewToStaff()] })],
  ['Two practitioners are called person-1', aProblem({ practitioners: [asha, asha] })],
  ['Review review-1 has no days', withReview({ days: [] })],
  ['The days of review review-1 are not in order', withReview({ days: december.toReversed() })],
  [
    'The days of review review-1 are not in order',
    withReview({ days: [...december.slice(0, 1), ...december] }),
  ],
  ['The slots of review review-1 cannot be -1', withReview({ slots: -1 })],
  ['The slots of review review-1 cannot be 1.5', withReview({ slots: 1.5 })],
  ['The easting of review review-1 cannot be NaN', withReview({ place: place(Number.NaN) })],
  [
    'The free school meals of review review-1 cannot be 30',
    withReview({ context: { roll: 1, fsm: 30, region: '' } }),
  ],
  ['The limit of practitioner person-1 cannot be NaN', withPerson({ limit: Number.NaN })],
  ['The gap days of practitioner person-1 cannot be -1', withPerson({ gapDays: -1 })],
  ['How far practitioner person-1 travels cannot be -5', withPerson({ farthestKm: -5 })],
  ['The easting of practitioner person-1 cannot be Infinity', withPerson({ home: place(Infinity) })],
  [
    'A choice of practitioner person-1 cannot be 0',
    withPerson({ choices: [{ review: 'review-1', rank: 0 }] }),
  ],
  ['The weight emptySlot cannot be -100000', weighed({ emptySlot: -100_000 })],
  ['The weight choice cannot be NaN', weighed({ choice: Number.NaN })],
  ['The weight travel cannot be 0.5', weighed({ travel: 0.5 })],
  ['The weight steeper cannot be -1', weighed({ steeper: -1 })],
  ['The share of a quorum cannot be 50', ruled({ quorum: { atLeast: 2, share: 50 } })],
  ['The days a review is worth cannot be 0', ruled({ daysAReview: 0 })],
  ['The seed cannot be NaN', aProblem({ seed: Number.NaN })],
])('a problem that no plan could make sense of is refused by name: %s', async (words, problem) => {
  await expect(solve(problem)).rejects.toThrow(new RangeError(words))
  expect(() => planByDate(problem)).toThrow(new RangeError(words))
})

test('a problem with nobody, with one person, and with no review has a plan', async () => {
  const nobody = await solve(aProblem())
  expect(nobody.placements).toEqual([])
  expect(nobody.gaps.map(({ missing, clash }) => [missing, clash.words])).toEqual([
    [2, 'There is nobody to ask.'],
  ])
  expect((await solve(aProblem({ practitioners: [asha] }))).summary.filled).toBe(1)
  const noReview = aProblem({ reviews: [], practitioners: [asha] })
  expect(await solve(noReview)).toMatchObject({ cost: 0, bound: 0, gap: 0, gaps: [] })
  expect(standbysOf(noReview, { placements: [] })).toEqual([])
  expect(withstand(noReview, { placements: [] }).fullTeams).toEqual({
    expected: 1,
    error: 0,
    low: 1,
    high: 1,
  })
})

test('a pair that a plan names twice is one place, and one that the problem does not know is none', () => {
  const problem = aProblem({ practitioners: [asha] })
  const pair = { review: 'review-1', practitioner: 'person-1' }
  const stranger = { review: 'review-1', practitioner: 'nobody' }
  const twice = { placements: [pair, pair, stranger] }
  const once = { placements: [pair] }
  expect(planDifference(problem, { before: once, after: twice }).points).toBe(0)
  const options = { seasons: 5 }
  expect(withstand(problem, twice, options)).toEqual(withstand(problem, once, options))
})

test('budgets and counts that are none are refused', async () => {
  const problem = aProblem({ practitioners: [asha] })
  const plan = { placements: [{ review: 'review-1', practitioner: 'person-1' }] }
  await expect(solve(problem, { rounds: -1 })).rejects.toThrow(
    new RangeError('The rounds of a budget cannot be -1'),
  )
  await expect(solve(problem, { goodEnough: Number.NaN })).rejects.toThrow(
    new RangeError('The gap that is good enough cannot be NaN'),
  )
  expect(() => replacements(problem, plan, { review: 'review-1', count: -1 })).toThrow(RangeError)
  const gone = { practitioner: 'person-1', review: null }
  expect(() => stepIn(prepareRepair(problem, plan), gone, Number.NaN)).toThrow(
    new RangeError('The moves of a step-in cannot be NaN'),
  )
  const trouble = { kind: 'dropOut' as const, ...gone }
  await expect(repair(problem, plan, { trouble, mostMoves: -1 })).rejects.toThrow(
    new RangeError('The moves of a repair cannot be -1'),
  )
  const unknown = { ...trouble, practitioner: 'nobody' }
  await expect(repair(problem, plan, { trouble: unknown })).rejects.toThrow(
    new RangeError('The problem has no practitioner nobody'),
  )
})

const host = aHostToDate()
const dated = (wishes: Parameters<typeof aDatesProblem>[0]) => () => assignDates(aDatesProblem(wishes))
const { policy } = aDatesProblem()

test.each<[string, () => Promise<unknown>]>([
  ['Two hosts are called review-1', dated({ hosts: [host, host] })],
  ['Two leads are called person-1', dated({ leads: [asha, asha] })],
  ['The limit of lead person-1 cannot be -1', dated({ leads: [aPractitioner({ limit: -1 })] })],
  ['The most reviews a week cannot be NaN', dated({ policy: { ...policy, mostAWeek: Number.NaN } })],
  [
    'The weight noLead cannot be -1',
    dated({ policy: { ...policy, weights: { ...policy.weights, noLead: -1 } } }),
  ],
  [
    'A surcharge of host review-1 cannot be NaN',
    dated({ surcharges: [{ host: 'review-1', first: day('2024-12-03'), points: Number.NaN }] }),
  ],
  [
    'Reviews in the week of 2024-12-02 cannot be -1',
    dated({ teamRooms: [{ week: day('2024-12-02'), reviews: -1 }] }),
  ],
  [
    'A wish of host review-1 cannot be 0',
    dated({ hosts: [aHostToDate({ wishes: [{ first: day('2024-12-03'), rank: 0 }] })] }),
  ],
  [
    'Days from 2024-12-03 to 2025-12-09 are more than one partnership year',
    dated({
      hosts: [
        host,
        aHostToDate({ id: 'review-2', wishes: [{ first: addDays(day('2024-12-03'), 371), rank: 1 }] }),
      ],
    }),
  ],
])('dates that make no sense are refused by name: %s', async (words, dates) => {
  await expect(dates()).rejects.toThrow(new RangeError(words))
})

test('the last day of a partnership year is as free as its first', async () => {
  const last = addDays(day('2024-12-02'), 366)
  const { calendar } = aDatesProblem()
  const far = aHostToDate({ id: 'review-2', wishes: [{ first: last, rank: 1 }] })
  const hosts = [aHostToDate({ wishes: [{ first: day('2024-12-02'), rank: 1 }] }), far]
  const open = [{ from: day('2024-09-02'), until: null }]
  const plan = await assignDates(
    aDatesProblem({
      hosts,
      leads: [aPractitioner({ limit: 2, accredited: open, farthestKm: 10 })],
      calendar: { ...calendar, terms: [{ authority: null, open }] },
    }),
  )
  expect(plan.reviews.map(({ lead }) => lead)).toEqual(['person-1', 'person-1'])
})

test('dates for nobody, and with nobody to lead, are a plan', async () => {
  expect(await assignDates(aDatesProblem({ hosts: [] }))).toMatchObject({ reviews: [], cost: 0, gap: 0 })
  expect(await assignDates(aDatesProblem())).toMatchObject({ withoutLead: 1 })
})

const grouped = (wishes: Parameters<typeof aGroupsProblem>[0]) => aGroupsProblem(wishes)
const rules = aGroupsProblem().policy

test.each<[string, ReturnType<typeof grouped>]>([
  ['Two schools are called larkfield', grouped({ schools: [aSchoolToGroup(), aSchoolToGroup()] })],
  ['Two facilitators are called facilitator-1', grouped({ facilitators: [aFacilitator(), aFacilitator()] })],
  [
    'The capacity of facilitator facilitator-1 cannot be -1',
    grouped({ facilitators: [aFacilitator({ capacity: -1 })] }),
  ],
  [
    'The free school meals of school larkfield cannot be 20',
    grouped({ schools: [aSchoolToGroup({ context: { roll: 300, fsm: 20, region: '' } })] }),
  ],
  ['The days to spare cannot be 0.5', grouped({ policy: { ...rules, spareDays: 0.5 } })],
  [
    'The weight helped cannot be -1',
    grouped({ policy: { ...rules, weights: { ...rules.weights, helped: -1 } } }),
  ],
  [
    'The weight quad cannot be NaN',
    grouped({ policy: { ...rules, weights: { ...rules.weights, quad: Number.NaN } } }),
  ],
])('groups that make no sense are refused by name: %s', async (words, problem) => {
  await expect(groupSchools(problem)).rejects.toThrow(new RangeError(words))
  await expect(groupingsToChooseFrom(problem)).rejects.toThrow(new RangeError(words))
})

test.each([0, 1, 2])('%i schools are left out with a question each, and no fault', async (count) => {
  const problem = aGroupsProblem({ schools: schoolsInALine(count), facilitators: [aFacilitator()] })
  for (const plan of [await groupSchools(problem), ...(await groupingsToChooseFrom(problem))]) {
    expect(plan).toMatchObject({ groups: [], score: 0, gap: 0 })
    expect(plan.leftOut).toHaveLength(count)
    expect(plan.questions).toHaveLength(count)
  }
})

const playing = (policyOf: Partial<DropOutPolicy>) => (): void => {
  const problem = aProblem({ practitioners: [asha] })
  const options = { policy: { ...standardDropOut, ...policyOf } }
  withstand(problem, { placements: [] }, { ...options, seasons: 1 })
  standbysOf(problem, { placements: [] }, options)
}
const stretch = { days: 14, rate: 0.1, asks: 2, whom: 'anybody' } as const

test.each<[string, () => void]>([
  ['A drop-out policy needs a stretch of notice', playing({ notice: [] })],
  ['The rate of a stretch of notice cannot be 5.6', playing({ notice: [{ ...stretch, rate: 5.6 }] })],
  ['The asks of a stretch of notice cannot be NaN', playing({ notice: [{ ...stretch, asks: Number.NaN }] })],
  ['Stretches of notice go from the longest to the shortest', playing({ notice: [stretch, stretch] })],
  ['The share of those asked who say yes cannot be 60', playing({ accepts: 60 })],
  ['The share of standbys who come cannot be -1', playing({ standbysCome: -1 })],
])('a drop-out policy by which no season can be played is refused: %s', (words, play) => {
  expect(play).toThrow(new RangeError(words))
})

test('less than one season, and standbys that are no number, are refused', () => {
  const problem = aProblem({ practitioners: [asha] })
  const nothing = { placements: [] }
  for (const seasons of [0, 1.5, Number.NaN])
    expect(() => withstand(problem, nothing, { seasons })).toThrow(
      new RangeError(`The seasons to play cannot be ${seasons}`),
    )
  expect(() => standbysOf(problem, nothing, { aReview: Number.NaN })).toThrow(
    new RangeError('The standbys of a review cannot be NaN'),
  )
})
