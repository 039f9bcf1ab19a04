import { day, period, throughout } from '#kernel'
import { expect, test } from 'vitest'
import type { Rule } from './blocker.ts'
import { blockersOf } from './pair-questions.ts'
import type { Practitioner, Problem, ReviewToStaff } from './problem.ts'
import { standardPolicy } from './matching-policy.ts'
import { aPractitioner, aProblem, aReviewToStaff, threeDaysFrom } from './testing.ts'

type Case = {
  readonly review?: Partial<ReviewToStaff>
  readonly person?: Partial<Practitioner>
  readonly problem?: Partial<Problem>
}

const askedOf = ({ review, person, problem }: Case): Problem =>
  aProblem({ reviews: [aReviewToStaff(review)], practitioners: [aPractitioner(person)], ...problem })

const letting = (conflicts: Partial<Problem['policy']['conflicts']>): Partial<Problem> => ({
  policy: { ...standardPolicy, conflicts: { ...standardPolicy.conflicts, ...conflicts } },
})

const blockers = (asked: Case): Rule[] =>
  blockersOf(askedOf(asked), 'review-1', 'person-1').map(({ rule }) => rule)

test('a practitioner whom nothing forbids has no blockers', () => {
  expect(blockers({})).toEqual([])
})

test.each<[string, Case, Rule]>([
  ['their own school', { person: { school: 'larkfield' } }, 'ownSchool'],
  ['their own trust', { review: { trust: 'oak' }, person: { school: 'other', trust: 'oak' } }, 'ownTrust'],
  ['their own hub', { review: { hub: 'north' }, person: { hub: 'north' } }, 'ownHub'],
  [
    'a school with which they have a conflict',
    { person: { conflicts: [{ school: 'larkfield', why: 'governor there' }] } },
    'conflict',
  ],
  [
    'a review that the office ruled out for them',
    { problem: { forbidden: [{ review: 'review-1', practitioner: 'person-1' }] } },
    'forbidden',
  ],
  [
    'days after their accreditation ends',
    { person: { accredited: [period(day('2024-09-01'), day('2024-12-05'))] } },
    'accreditation',
  ],
  ['days when they were never trained', { person: { accredited: [] } }, 'accreditation'],
  [
    'days of which one is taken',
    { person: { unavailable: [throughout(day('2024-12-05'), day('2024-12-20'))] } },
    'availability',
  ],
  ['a school beyond their reach', { person: { farthestKm: 9 } }, 'distance'],
  ['any review when they take none', { person: { limit: 0 } }, 'limit'],
])('a practitioner may not review %s', (_, asked, rule) => {
  expect(blockers(asked)).toEqual([rule])
})

test.each<[string, Case]>([
  [
    'their own hub when the host agrees',
    {
      review: { hub: 'north', allows: { ownHub: true, severalFromOneSchool: false } },
      person: { hub: 'north' },
    },
  ],
  [
    'a distant school that they chose',
    { person: { farthestKm: 9, choices: [{ review: 'review-1', rank: 1 }] } },
  ],
  [
    'days just after their leave',
    { person: { unavailable: [period(day('2024-11-20'), day('2024-12-03'))] } },
  ],
  [
    'days covered by two accreditations in turn',
    {
      person: {
        accredited: [
          period(day('2024-01-01'), day('2024-12-04')),
          period(day('2024-12-04'), day('2025-12-04')),
        ],
      },
    },
  ],
  [
    'their own trust when the policy lets them',
    { review: { trust: 'oak' }, person: { trust: 'oak' }, problem: letting({ ownTrust: false }) },
  ],
  [
    'their own hub when the policy lets them',
    { review: { hub: 'north' }, person: { hub: 'north' }, problem: letting({ ownHub: false }) },
  ],
  [
    'a school with which they have a conflict when the policy lets them',
    {
      person: { conflicts: [{ school: 'larkfield', why: 'governor there' }] },
      problem: letting({ declared: false }),
    },
  ],
  [
    'a school beyond their reach when the policy lets them',
    { person: { farthestKm: 9 }, problem: letting({ distance: false }) },
  ],
])('a practitioner may review %s', (_, asked) => {
  expect(blockers(asked)).toEqual([])
})

test('how far away somebody lives is said to the nearest kilometre', () => {
  const person = { farthestKm: 9, home: { easting: 430_000, northing: 300_600 } }
  expect(blockersOf(askedOf({ person }), 'review-1', 'person-1').map(({ words }) => words)).toEqual([
    'Asha Rahman lives 11 km away and travels up to 9 km.',
  ])
})

const elsewhere = (first: string): ReviewToStaff =>
  aReviewToStaff({ id: 'review-2', name: 'Mossway School', school: 'mossway', days: threeDaysFrom(first) })

const placedElsewhere = (first: string, person: Partial<Practitioner>): string[] =>
  blockersOf(
    aProblem({
      reviews: [aReviewToStaff(), elsewhere(first)],
      practitioners: [aPractitioner({ limit: 2, ...person })],
      standing: [{ review: 'review-2', practitioner: 'person-1', firmness: 'accepted' }],
    }),
    'review-1',
    'person-1',
  ).map(({ rule, words }) => `${rule}: ${words}`)

test('somebody who has accepted a review cannot be on another on the same days', () => {
  expect(placedElsewhere('2024-12-05', {})).toEqual([
    'twoAtOnce: Asha Rahman is on another review then: Mossway School (5 to 7 December 2024).',
  ])
})

test('the clear days that somebody needs between two reviews are counted exactly', () => {
  expect(placedElsewhere('2024-12-08', { gapDays: 2 })).toEqual([])
  expect(placedElsewhere('2024-12-08', { gapDays: 3 })).toEqual([
    'gap: Asha Rahman needs 3 clear days between reviews and has another: Mossway School (8 to 10 December 2024).',
  ])
})

test('how much is enough for somebody is said as they would say it', () => {
  expect(placedElsewhere('2024-12-07', { gapDays: 1 })).toEqual([])
  expect(placedElsewhere('2024-12-06', { gapDays: 1 })).toEqual([
    'gap: Asha Rahman needs a clear day between reviews and has another: Mossway School (6 to 8 December 2024).',
  ])
  const words = blockersOf(askedOf({ person: { limit: 0 } }), 'review-1', 'person-1')
  expect(words.map((blocker) => blocker.words)).toEqual(['Asha Rahman takes no reviews this season.'])
})

test('a review that was accepted counts towards the limit', () => {
  expect(placedElsewhere('2025-03-04', { limit: 1 })).toEqual([
    'limit: Asha Rahman has one review, as many as they agreed to.',
  ])
})

const joining = (
  mate: Partial<Practitioner>,
  review: Partial<ReviewToStaff> = {},
  wishes: Partial<Problem> = {},
): string[] =>
  blockersOf(
    aProblem({
      ...wishes,
      reviews: [aReviewToStaff(review)],
      practitioners: [
        aPractitioner({ school: 'ash', trust: 'oak' }),
        aPractitioner({ id: 'person-2', name: 'Tom Bell', ...mate }),
      ],
      standing: [{ review: 'review-1', practitioner: 'person-2', firmness: 'locked' }],
    }),
    'review-1',
    'person-1',
  ).map(({ rule, words }) => `${rule}: ${words}`)

const sameSchool = 'sendingSchool: Tom Bell is in this team and comes from the same school as Asha Rahman.'
const sameTrust = 'sendingTrust: Tom Bell is in this team and comes from the same trust as Asha Rahman.'

test('a team takes one person from a school and one from a trust', () => {
  expect(joining({ school: 'ash', trust: 'oak' })).toEqual([sameSchool])
  expect(joining({ school: 'elm', trust: 'oak' })).toEqual([sameTrust])
  expect(joining({ school: 'elm', trust: null })).toEqual([])
})

test('a team takes several from a school or a trust when the policy lets it', () => {
  expect(joining({ school: 'ash' }, {}, letting({ oneFromASchool: false }))).toEqual([])
  expect(joining({ school: 'ash', trust: 'oak' }, {}, letting({ oneFromASchool: false }))).toEqual([
    sameTrust,
  ])
  expect(joining({ school: 'elm', trust: 'oak' }, {}, letting({ oneFromATrust: false }))).toEqual([])
})

test('a host may agree to several from one school, and still has one school of a trust', () => {
  const allows = { ownHub: false, severalFromOneSchool: true }
  expect(joining({ school: 'ash', trust: 'oak' }, { allows })).toEqual([])
  expect(joining({ school: 'elm', trust: 'oak' }, { allows })).toEqual([sameTrust])
})

test('a review or practitioner that the problem does not have is a fault', () => {
  expect(() => blockersOf(aProblem(), 'review-9', 'person-1')).toThrow('The problem has no review review-9')
  expect(() => blockersOf(aProblem(), 'review-1', 'person-9')).toThrow(
    'The problem has no practitioner person-9',
  )
})
