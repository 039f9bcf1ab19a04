import { type Day, addDays, day, throughout } from '#kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Place, Practitioner } from '../problem.ts'
import { aPractitioner } from '../testing.ts'
import { assignDates } from './assign-dates.ts'
import { checkDates } from './check-dates.ts'
import { costOfDates } from './cost-of-dates.ts'
import type { DatesProgress } from './dates-budget.ts'
import { assignDatesForTeams } from './dates-for-teams.ts'
import type { DatesProblem, HostToDate } from './dates-problem.ts'
import { firstComeFirstServed } from './first-come.ts'
import { ifDated } from './if-dated.ts'
import { aDatesProblem, aHostToDate, aYear } from './testing.ts'

const december = day('2024-12-03')
const wish = (first: string, rank = 1) => ({ first: day(first), rank })

test('a host has its first wish, and a lead who is free then', async () => {
  const problem = aDatesProblem({ leads: [aPractitioner()] })
  const plan = await assignDates(problem)
  expect(plan.reviews[0]).toMatchObject({ rank: 1, lead: 'person-1', costsOthers: 0 })
  expect(plan.reviews[0]?.reasons).toEqual([
    'Larkfield Primary School has 3 to 5 December 2024, what it would like best of the dates that can be.',
    'Asha Rahman leads: free on all three days, without a tie to the school, 10 km away in a straight line, and knows its phase.',
    'It takes nothing that another host would need.',
  ])
  expect(plan).toMatchObject({ withoutLead: 0, gap: 0, cost: 2, bound: 2 })
})

test.each([
  ['2024-12-05', 'A review needs three school days of one week.'],
  ['2025-05-05', 'Monday 5 May 2025 is a bank holiday.'],
  ['2024-12-23', 'Schools in Solihull are closed on Monday 23 December 2024.'],
  ['2025-05-13', 'Key stage 2 tests are in that week.'],
])('a wish that the calendar does not allow is told why: %s', async (first, words) => {
  const base = aDatesProblem({ hosts: [aHostToDate({ wishes: [wish(first)] })], leads: [aPractitioner()] })
  const exams = [
    {
      phases: ['primary'] as const,
      weeks: throughout(day('2025-05-12'), day('2025-05-15')),
      name: 'Key stage 2 tests',
    },
  ]
  const plan = await assignDates({ ...base, calendar: { ...base.calendar, exams } })
  expect(plan.impossible).toEqual([{ host: 'review-1', first: day(first), words }])
  expect(plan.reviews[0]).toMatchObject({ days: [], lead: null })
})

test('an authority with terms of its own is held to them', async () => {
  const base = aDatesProblem({ leads: [aPractitioner()] })
  const own = { authority: 'Solihull', open: [throughout(day('2025-01-06'), day('2025-07-22'))] }
  const plan = await assignDates({
    ...base,
    calendar: { ...base.calendar, terms: [...base.calendar.terms, own] },
  })
  expect(plan.impossible).toHaveLength(1)
})

const twoHosts = (): DatesProblem =>
  aDatesProblem({
    hosts: [
      aHostToDate({ wishes: [wish('2024-12-03'), wish('2025-01-14', 2)] }),
      aHostToDate({ id: 'review-2', name: 'Elm', school: 'elm', wishes: [wish('2024-12-03')] }),
    ],
    leads: [aPractitioner({ limit: 2 })],
  })

test('a host gives way where its wish would leave another without a lead, and is told what it would cost', async () => {
  const problem = twoHosts()
  const plan = await assignDates(problem)
  expect(plan.reviews.map(({ rank, lead }) => [rank, lead])).toEqual([
    [2, 'person-1'],
    [1, 'person-1'],
  ])
  expect(await ifDated(problem, plan, { host: 'review-1', first: december })).toEqual({
    costsPoints: 100_018,
    moves: ['review-2'],
    loseTheirLead: ['review-2'],
    words:
      '1 other review changes dates or lead, and 1 has no lead any more; the whole costs 100,018 points more.',
  })
})

test('what a person fixed is kept, and a pair that they forbade is not made', async () => {
  const fixed = [{ host: 'review-2', first: december, lead: 'person-2' }]
  const leads = [aPractitioner({ limit: 2 }), aPractitioner({ id: 'person-2', school: 'elm' })]
  const problem = { ...twoHosts(), leads, fixed, forbidden: [{ host: 'review-1', lead: 'person-1' }] }
  const plan = await assignDates(problem)
  expect(plan.reviews.map(({ lead }) => lead)).toEqual([null, 'person-2'])
  expect(checkDates(problem, plan)).toEqual([])
})

test.each([
  [0, 0],
  [1, 0],
  [2, 60],
])(
  'a lead whom a person fixed leads, whatever their limit (%i) and the days between (%i)',
  async (limit, gapDays) => {
    const hosts = ['2024-12-03', '2025-01-14'].map((first, index) =>
      aHostToDate({ id: `review-${index}`, school: `host ${index}`, wishes: [wish(first)] }),
    )
    const fixed = hosts.map(({ id }) => ({ host: id, first: null, lead: 'person-1' }))
    const more = aHostToDate({ id: 'review-9', school: 'elm', wishes: [wish('2025-03-04')] })
    const leads = [aPractitioner({ limit, gapDays })]
    const problem = aDatesProblem({ hosts: [...hosts, more], leads, fixed })
    const plan = await assignDates(problem)
    expect(plan.reviews.map(({ lead }) => lead)).toEqual(['person-1', 'person-1', null])
    expect(checkDates(problem, plan)).toEqual([])
  },
)

test('a wish of a host that there is not is a fault', async () => {
  const problem = twoHosts()
  const asked = ifDated(problem, await assignDates(problem), { host: 'nobody', first: december })
  await expect(asked).rejects.toThrow(new RangeError('The problem has no host nobody'))
})

test('no week has more reviews than it may', async () => {
  const hosts = [0, 1, 2, 3].map((index) =>
    aHostToDate({
      id: `review-${index}`,
      school: `host ${index}`,
      wishes: [wish('2024-12-03'), wish('2025-01-14', 2)],
    }),
  )
  const leads = [0, 1, 2, 3].map((index) => aPractitioner({ id: `lead-${index}` }))
  const base = aDatesProblem({ hosts, leads })
  const problem = { ...base, policy: { ...base.policy, mostAWeek: 2 } }
  const plan = await assignDates(problem)
  expect(plan.weeks.map(({ reviews }) => reviews)).toEqual([2, 2])
  expect(plan.withoutLead).toBe(0)
  expect(checkDates(problem, plan)).toEqual([])
  const fixed = hosts.map(({ id }, index) => ({ host: id, first: null, lead: `lead-${index}` }))
  const ledAsFixed = await assignDates({ ...problem, fixed })
  expect(ledAsFixed.weeks.map(({ reviews }) => reviews)).toEqual([2, 2])
  expect(checkDates({ ...problem, fixed }, ledAsFixed)).toEqual([])
})

const firsts = ['2024-12-02', '2024-12-04', '2024-12-10', '2025-01-14', '2025-01-20']
const places = fc.constantFrom(420, 440, 500).map((km) => ({ easting: km * 1000, northing: 290_000 }))
const hostOf = (index: number) =>
  fc
    .record({
      place: places,
      wishes: fc.uniqueArray(fc.constantFrom(...firsts), { minLength: 1, maxLength: 3 }),
    })
    .map(({ place, wishes }) =>
      aHostToDate({
        id: `review-${index}`,
        school: `host ${index}`,
        place,
        wishes: wishes.map((first, rank) => wish(first, rank + 1)),
      }),
    )
const leadOf = (index: number): fc.Arbitrary<Practitioner> =>
  fc
    .record({
      home: places,
      limit: fc.nat(2),
      gapDays: fc.constantFrom(0, 4, 10),
      farthestKm: fc.constantFrom(null, 30),
      school: fc.constantFrom(null, 'host 0'),
      unavailable: fc.constantFrom([], [throughout(day('2024-12-09'), day('2024-12-20'))]),
    })
    .map((wishes) => aPractitioner({ ...wishes, id: `lead-${index}` }))
const anyYear: fc.Arbitrary<DatesProblem> = fc
  .record({
    hosts: fc.integer({ min: 1, max: 4 }).chain((count) => fc.tuple(...upTo(count).map(hostOf))),
    leads: fc.integer({ min: 1, max: 3 }).chain((count) => fc.tuple(...upTo(count).map(leadOf))),
    mostAWeek: fc.constantFrom(null, null, 2),
    crowding: fc.constantFrom(0, 60),
  })
  .map(({ mostAWeek, crowding, ...wishes }) => {
    const base = aDatesProblem(wishes)
    return { ...base, policy: { mostAWeek, weights: { ...base.policy.weights, crowding } } }
  })
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

type Chosen = { readonly host: string; readonly days: readonly Day[]; readonly lead: string | null }
type Choice = { readonly chosen: Chosen; readonly price: number }

/** The least cost of all dates and leads that the checker lets pass, by trying every one that could be cheaper than the best so far. */
function leastCost(problem: DatesProblem): number {
  const choices = problem.hosts.map((host) => choicesOf(problem, host))
  const atLeast = choices.map((_, index) =>
    choices.slice(index).reduce((sum, [cheapest]) => sum + (cheapest?.price ?? 0), 0),
  )
  let best = Number.POSITIVE_INFINITY
  const tryAll = (reviews: readonly Chosen[], cost: number): void => {
    if (cost + (atLeast[reviews.length] ?? 0) >= best) return
    if (reviews.length > 1 && !passes(problem, reviews)) return
    const next = choices[reviews.length]
    if (!next) best = Math.min(best, costOfDates(problem, reviews))
    else for (const { chosen, price } of next) tryAll([...reviews, chosen], cost + price)
  }
  tryAll([], 0)
  return best
}

const passes = (problem: DatesProblem, reviews: readonly Chosen[]): boolean => {
  const hosts = problem.hosts.filter(({ id }) => reviews.some(({ host }) => host === id))
  return checkDates({ ...problem, hosts }, { reviews }).length === 0
}

/** What one host may have, cheapest first. */
function choicesOf(problem: DatesProblem, host: HostToDate): Choice[] {
  const none = { chosen: { host: host.id, days: [], lead: null }, price: 1_000_000 }
  const dated = host.wishes.flatMap(({ first, rank }) =>
    [null, ...problem.leads].map((lead) => ({
      chosen: { host: host.id, days: upTo(3).map((later) => addDays(first, later)), lead: lead?.id ?? null },
      price: 40 * (rank - 1) + (lead ? Math.round(metresBetween(lead.home, host.place) / 5000) : 100_000),
    })),
  )
  return [none, ...dated]
    .filter(({ chosen }) => passes(problem, [chosen]))
    .sort((one, other) => one.price - other.price)
}

const metresBetween = (one: Place, other: Place): number =>
  Math.hypot(one.easting - other.easting, one.northing - other.northing)

test('no dates break a rule; they cost what the best of all possible ones cost, or the plan says how much more at most', async () => {
  let proven = 0
  let best = 0
  let runs = 0
  await fc.assert(
    fc.asyncProperty(anyYear, async (problem) => {
      const plan = await assignDates(problem)
      expect(checkDates(problem, plan)).toEqual([])
      const least = leastCost(problem)
      expect(plan.bound).toBeLessThanOrEqual(least)
      expect(plan.cost).toBeGreaterThanOrEqual(least)
      runs += 1
      if (plan.cost === least) best += 1
      if (plan.gap === 0) proven += 1
      const { mostAWeek, weights } = problem.policy
      const simple =
        mostAWeek === null && weights.crowding === 0 && problem.leads.every(({ gapDays }) => gapDays === 0)
      if (simple) expect(plan.gap).toBe(0)
    }),
    { numRuns: 1000, seed: 20_241_203 },
  )
  expect(best).toBeGreaterThanOrEqual(0.9 * runs)
  expect(proven).toBeGreaterThan(0.5 * runs)
})

test('reviews that could be in any week are spread over all of them, as the people who are free are', async () => {
  const mondays = upTo(6).map((week) => addDays(day('2025-01-06'), 7 * week))
  const hosts = upTo(17).map((index) =>
    aHostToDate({
      id: `review-${index}`,
      school: `host ${index}`,
      wishes: mondays.map((first) => wish(first)),
    }),
  )
  const away = throughout(addDays(day('2025-01-06'), 35), addDays(day('2025-01-06'), 40))
  const leads = upTo(12).map((index) =>
    aPractitioner({ id: `lead-${index}`, limit: 2, unavailable: index < 6 ? [away] : [] }),
  )
  const problem = aDatesProblem({ hosts, leads })
  const even = await assignDates(problem)
  expect(even.weeks.map(({ reviews, leadsFree }) => [reviews, leadsFree])).toEqual([
    ...upTo(5).map(() => [3, 12]),
    [2, 6],
  ])
  expect(even).toMatchObject({ withoutLead: 0, gap: 0 })
  expect(checkDates(problem, even)).toEqual([])
  const [short] = mondays
  const teamRooms = short ? [{ week: short, reviews: 3 }] : []
  const fewPeople = await assignDates({ ...problem, teamRooms })
  expect(fewPeople.weeks[0]?.reviews).toBeLessThan(3)
  expect(fewPeople.withoutLead).toBe(0)
})

test('whoever follows is told of every round and may stop it: the best dates so far are kept, with their bound', async () => {
  const { dates } = aYear({ reviews: 40, practitioners: 1, leads: 9, scarcity: 'short', seed: 2 })
  const rounds: DatesProgress[] = []
  const whole = await assignDates(dates, {
    follow: (progress) => {
      rounds.push(progress)
      return 'goOn'
    },
  })
  expect(rounds.map(({ round }) => round)).toEqual(upTo(rounds.length).map((round) => round + 1))
  expect(rounds.at(-1)).toMatchObject({ objective: whole.cost, bound: whole.bound, gap: whole.gap })
  for (const [index, { gap }] of rounds.entries())
    expect(gap).toBeLessThanOrEqual(rounds[index - 1]?.gap ?? Number.POSITIVE_INFINITY)
  const stopped = await assignDates(dates, { follow: () => Promise.resolve('stop') })
  expect(checkDates(dates, stopped)).toEqual([])
  expect(stopped).toMatchObject({
    cost: rounds[0]?.objective,
    bound: rounds[0]?.bound,
    stoppedBecause: 'The search was stopped; these are the best dates that it had found.',
  })
})

test('the order in which hosts and leads are listed changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyYear, async (problem) => {
      const turned = { ...problem, hosts: problem.hosts.toReversed(), leads: problem.leads.toReversed() }
      expect(await assignDates(turned)).toEqual(await assignDates(problem))
    }),
    { numRuns: 40, seed: 20_241_203 },
  )
})

test('planned together, fewer reviews are without a lead than first come, first served; and feedback leaves fewer places empty', async () => {
  const { dates, teams } = aYear({
    reviews: 80,
    practitioners: 270,
    leads: 17,
    scarcity: 'short',
    seed: 4,
    fewWeeks: true,
  })
  const plan = await assignDates(dates)
  expect(checkDates(dates, plan)).toEqual([])
  expect(plan.withoutLead).toBeLessThanOrEqual(firstComeFirstServed(dates).withoutLead)
  const slots = new Map(teams.reviews.map((review) => [review.id, review.slots]))
  const fed = await assignDatesForTeams(dates, { peers: teams.practitioners, slots })
  expect(checkDates(dates, fed.plan)).toEqual([])
  expect(fed.missing?.after).toBeLessThan(fed.missing?.before ?? 0)
  expect(fed.plan.withoutLead).toBe(plan.withoutLead)
})
