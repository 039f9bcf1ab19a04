import { addDays, day, daysFrom, period, throughout } from '#kernel'
import { expect, test } from 'vitest'
import type { Practitioner } from '../problem.ts'
import { aPractitioner } from '../testing.ts'
import { checkDates } from './check-dates.ts'
import type { DatesProblem, HostToDate } from './dates-problem.ts'
import { aDatesProblem, aHostToDate } from './testing.ts'

const tuesday = day('2024-12-03')
const threeDays = daysFrom(tuesday, 3)

const breaches = (
  problem: DatesProblem,
  ...reviews: readonly { host?: string; days?: typeof threeDays; lead?: string | null }[]
): string[] =>
  checkDates(problem, {
    reviews: reviews.map((review) => ({ host: 'review-1', days: threeDays, lead: 'person-1', ...review })),
  }).map(({ host, words }) => `${host}: ${words}`)

const alone = (
  lead: Partial<Practitioner>,
  host: Partial<HostToDate> = {},
  problem: Partial<DatesProblem> = {},
): string[] =>
  breaches(aDatesProblem({ hosts: [aHostToDate(host)], leads: [aPractitioner(lead)], ...problem }), {})

test('sound dates with a sound lead pass, and so does a review without either', () => {
  expect(alone({})).toEqual([])
  expect(breaches(aDatesProblem(), { days: [], lead: null })).toEqual([])
})

test.each<[string, Partial<Practitioner>, Partial<HostToDate>]>([
  ['own school', { school: 'larkfield' }, {}],
  ['own trust', { trust: 'oak' }, { trust: 'oak' }],
  ['own hub', { hub: 'north' }, { hub: 'north' }],
  ['declared conflict', { conflicts: [{ school: 'larkfield', why: 'led it twice' }] }, {}],
  ['too far', { farthestKm: 9 }, {}],
  ['lead not free on 2024-12-05', { unavailable: [period(day('2024-12-05'))] }, {}],
  ['lead not accredited on 2024-12-05', { accredited: [period(day('2024-09-01'), day('2024-12-05'))] }, {}],
  ['person-1 leads too many', { limit: 0 }, {}],
])('the checker catches of a lead: %s', (words, lead, host) => {
  expect(alone(lead, host)).toEqual([`review-1: ${words}`])
})

test('a lead of the host’s hub may lead when the host agrees, and one of nowhere anywhere', () => {
  expect(alone({ hub: 'north' }, { hub: 'north', allowsOwnHub: true })).toEqual([])
  expect(alone({ school: null, trust: null, hub: null }, { trust: null, hub: null })).toEqual([])
  expect(alone({ farthestKm: 10 })).toEqual([])
  expect(alone({ hub: 'south', trust: 'elm', school: 'elm' }, { hub: 'north', trust: 'oak' })).toEqual([])
  const covered = [period(day('2024-01-01'), day('2024-02-01')), period(day('2024-09-01'))]
  expect(alone({ accredited: covered })).toEqual([])
  expect(
    alone({ unavailable: [...covered.slice(0, 1), throughout(day('2024-12-04'), day('2024-12-04'))] }),
  ).toEqual(['review-1: lead not free on 2024-12-04'])
})

test('the checker catches strangers, forbidden pairs, leads without dates, and reviews that are there twice or not', () => {
  const problem = aDatesProblem({ leads: [aPractitioner()] })
  expect(breaches(problem, { lead: 'somebody' })).toEqual(['review-1: led by a stranger'])
  expect(alone({}, {}, { forbidden: [{ host: 'review-1', lead: 'person-1' }] })).toEqual([
    'review-1: forbidden',
  ])
  const others = [
    { host: 'review-1', lead: 'person-2' },
    { host: 'review-2', lead: 'person-1' },
  ]
  expect(alone({}, {}, { forbidden: others })).toEqual([])
  expect(breaches(problem, { days: [] })).toEqual(['review-1: led without dates'])
  expect(breaches(problem)).toEqual(['review-1: there 0 times'])
  const unled = { lead: null }
  expect(breaches(problem, unled, unled)).toEqual(['review-1: there 2 times'])
})

const on = (first: string, problem: Partial<DatesProblem> = {}): string[] =>
  breaches(
    aDatesProblem({ hosts: [aHostToDate({ wishes: [{ first: day(first), rank: 1 }] })], ...problem }),
    {
      days: daysFrom(day(first), 3),
      lead: null,
    },
  ).map((words) => words.replace('review-1: ', ''))

test('the checker catches weekends, bank holidays, holidays, and exams of the host’s phase', () => {
  expect(on('2024-12-05')).toEqual(['weekend on 2024-12-07'])
  expect(on('2025-05-05')).toEqual(['bank holiday on 2025-05-05'])
  expect(on('2024-12-18')).toEqual([])
  expect(on('2024-12-19')).toEqual(['weekend on 2024-12-21', 'closed on 2024-12-21'])
  const { calendar } = aDatesProblem()
  const weeks = throughout(day('2024-12-05'), day('2024-12-05'))
  const exams = (phase: 'primary' | 'secondary') => ({
    calendar: { ...calendar, exams: [{ phases: [phase], weeks, name: 'Mock exams' }] },
  })
  expect(on('2024-12-03', exams('primary'))).toEqual(['Mock exams on 2024-12-05'])
  expect(on('2024-12-03', exams('secondary'))).toEqual([])
})

test('an authority with terms of its own is held to them alone', () => {
  const { calendar } = aDatesProblem()
  const terms = (authority: string) => ({
    calendar: {
      ...calendar,
      terms: [...calendar.terms, { authority, open: [throughout(day('2024-12-04'), day('2024-12-20'))] }],
    },
  })
  expect(on('2024-12-03', terms('Solihull'))).toEqual(['closed on 2024-12-03'])
  expect(on('2024-12-03', terms('Dudley'))).toEqual([])
})

test('the checker wants three days in a row, of those that the host wished for', () => {
  const problem = aDatesProblem()
  const dated = (days: typeof threeDays): string[] => breaches(problem, { days, lead: null })
  const [first, second, third] = threeDays
  if (!first || !second || !third) throw new Error('There are three')
  const broken = ['review-1: not three days in a row']
  expect(dated([first])).toEqual(broken)
  expect(dated([first, second])).toEqual(broken)
  expect(dated([first, third, addDays(third, 1)])).toEqual(broken)
  expect(dated([first, second, addDays(third, 1)])).toEqual(broken)
  expect(dated([first, second, third, addDays(third, 1)])).toEqual(broken)
  expect(dated(daysFrom(addDays(first, -1), 3))).toEqual(['review-1: not among its wishes'])
})

test('what a person fixed must be so, and is not held to the rules', () => {
  const sunday = day('2024-12-01')
  const fixed = { host: 'review-1', first: sunday, lead: 'person-1' }
  const problem = aDatesProblem({ leads: [aPractitioner({ school: 'larkfield' })], fixed: [fixed] })
  expect(breaches(problem, { days: daysFrom(sunday, 3) })).toEqual([])
  expect(breaches(problem, { lead: null })).toEqual([
    'review-1: not on the days that a person fixed',
    'review-1: not with the lead that a person fixed',
  ])
  const onlyLead = { ...problem, fixed: [{ ...fixed, first: null }] }
  expect(breaches(onlyLead, {})).toEqual([])
  const onlyDays = { ...problem, fixed: [{ ...fixed, lead: null }] }
  expect(breaches(onlyDays, { days: daysFrom(sunday, 3), lead: null })).toEqual([])
  const soundLead = { ...onlyDays, leads: [aPractitioner()] }
  expect(breaches(soundLead, { days: daysFrom(sunday, 3) })).toEqual([])
  const anothers = { ...problem, fixed: [{ ...fixed, host: 'review-2' }] }
  expect(breaches(anothers, {})).toEqual(['review-1: own school'])
})

const two = (
  first: string,
  lead: Partial<Practitioner>,
  mostAWeek: number | null = null,
  fixed: DatesProblem['fixed'] = [],
): string[] => {
  const base = aDatesProblem({
    fixed,
    hosts: [
      aHostToDate(),
      aHostToDate({ id: 'review-2', school: 'elm', wishes: [{ first: day(first), rank: 1 }] }),
    ],
    leads: [aPractitioner({ limit: 2, ...lead })],
  })
  return breaches(
    { ...base, policy: { ...base.policy, mostAWeek } },
    {},
    { host: 'review-2', days: daysFrom(day(first), 3) },
  )
}

test('the checker counts what a lead has, and the clear days between two of their reviews', () => {
  expect(two('2025-01-14', {})).toEqual([])
  expect(two('2025-01-14', { limit: 1 })).toEqual(['review-2: person-1 leads too many'])
  expect(two('2024-12-10', { gapDays: 4 })).toEqual([])
  expect(two('2024-12-10', { gapDays: 5 })).toEqual(['review-2: person-1 has too few days after another'])
  expect(two('2024-12-04', { gapDays: 0 })).toEqual(['review-2: person-1 has too few days after another'])
})

test('the checker counts how many reviews begin in a week, from its Monday', () => {
  expect(two('2024-12-09', {}, 1)).toEqual([])
  expect(two('2024-12-02', { limit: 2, gapDays: -9 }, 1)).toEqual(['review-2: too many in that week'])
  expect(two('2024-12-02', { limit: 2, gapDays: -9 }, 2)).toEqual([])
})

test('what a person fixed counts, and is never too much itself', () => {
  const fixed = (host: string, first: string) => ({ host, first: day(first), lead: 'person-1' })
  const [soon, later] = [fixed('review-1', '2024-12-03'), fixed('review-2', '2024-12-10')]
  const tight = { limit: 1, gapDays: 5 }
  const close = 'review-2: person-1 has too few days after another'
  expect(two('2024-12-10', tight, null, [soon, later])).toEqual([])
  expect(two('2024-12-10', tight, null, [soon])).toEqual(['review-2: person-1 leads too many', close])
  expect(two('2024-12-10', tight, null, [later])).toEqual(['review-1: person-1 leads too many', close])
  const anothers = [
    { ...soon, lead: 'person-2' },
    { ...later, lead: 'person-2' },
  ]
  expect(two('2024-12-10', { limit: 2 }, null, anothers)).toHaveLength(2)
  const spread = { limit: 2, gapDays: -9 }
  const inWeek = [soon, { ...later, first: day('2024-12-02') }]
  expect(two('2024-12-02', spread, 1, inWeek)).toEqual([])
  expect(two('2024-12-02', spread, 1, inWeek.slice(1))).toEqual(['review-1: too many in that week'])
})
