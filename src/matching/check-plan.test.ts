import { day, period, throughout } from '#kernel'
import { expect, test } from 'vitest'
import { checkPlan } from './check-plan.ts'
import type { Practitioner, Problem, ReviewToStaff } from './problem.ts'
import { aPractitioner, aProblem, aReviewToStaff, threeDaysFrom } from './testing.ts'

const both = [
  { review: 'review-1', practitioner: 'person-1' },
  { review: 'review-1', practitioner: 'person-2' },
]

const breaches = (problem: Problem, placements = both.slice(0, 1)): string[] =>
  checkPlan(problem, placements).map(({ words }) => words)

const alone = (person: Partial<Practitioner>, review: Partial<ReviewToStaff> = {}): string[] =>
  breaches(aProblem({ reviews: [aReviewToStaff(review)], practitioners: [aPractitioner(person)] }))

test('a sound placement passes', () => {
  expect(alone({})).toEqual([])
})

test.each<[string, Partial<Practitioner>, Partial<ReviewToStaff>]>([
  ['own school', { school: 'larkfield' }, {}],
  ['own trust', { trust: 'oak' }, { trust: 'oak' }],
  ['own hub', { hub: 'north' }, { hub: 'north' }],
  ['declared conflict', { conflicts: [{ school: 'larkfield', why: 'governor there' }] }, {}],
  ['too far', { farthestKm: 9 }, {}],
  ['not free on 2024-12-04', { unavailable: [throughout(day('2024-12-04'), day('2024-12-04'))] }, {}],
  ['not accredited on 2024-12-05', { accredited: [period(day('2024-09-01'), day('2024-12-05'))] }, {}],
  ['more reviews than their limit', { limit: 0 }, {}],
  ['more people than slots', {}, { slots: 0 }],
])('the checker catches: %s', (words, person, review) => {
  expect(alone(person, review)).toEqual([words])
})

test('the checker catches pairs that the office forbade, strangers and double places', () => {
  const problem = aProblem({
    practitioners: [aPractitioner()],
    forbidden: [{ review: 'review-1', practitioner: 'person-1' }],
  })
  expect(breaches(problem)).toEqual(['forbidden'])
  expect(breaches(aProblem())).toEqual(['not in the problem'])
  expect(breaches(aProblem({ reviews: [], practitioners: [aPractitioner()] }))).toEqual([
    'not in the problem',
  ])
  const twice = [...both.slice(0, 1), ...both.slice(0, 1)]
  expect(breaches(aProblem({ practitioners: [aPractitioner({ limit: 2 })] }), twice)).toContain(
    'placed twice in one review',
  )
})

test('the checker catches two from one school or trust, unless the host agreed to the school', () => {
  const team = (mate: Partial<Practitioner>, several = false): string[] =>
    breaches(
      aProblem({
        reviews: [aReviewToStaff({ allows: { ownHub: false, severalFromOneSchool: several } })],
        practitioners: [
          aPractitioner({ school: 'ash', trust: 'oak' }),
          aPractitioner({ id: 'person-2', ...mate }),
        ],
      }),
      both,
    )
  expect(team({ school: 'ash' })).toEqual(['same school as person-2'])
  expect(team({ school: 'ash', trust: 'oak' }, true)).toEqual([])
  expect(team({ school: 'elm', trust: 'oak' }, true)).toEqual(['same trust as person-2'])
})

test('the checker counts the clear days between two reviews of one person', () => {
  const apart = (first: string): string[] =>
    breaches(
      aProblem({
        reviews: [aReviewToStaff(), aReviewToStaff({ id: 'review-2', days: threeDaysFrom(first) })],
        practitioners: [aPractitioner({ limit: 2, gapDays: 2 })],
      }),
      [
        { review: 'review-1', practitioner: 'person-1' },
        { review: 'review-2', practitioner: 'person-1' },
      ],
    )
  expect(apart('2024-12-08')).toEqual([])
  expect(apart('2024-12-07')).toEqual(['too close to review-2'])
  expect(apart('2024-12-01')).toEqual(['too close to review-2'])
})

test('two reviews that somebody has accepted stand, however close; a third is held to both', () => {
  const firm = (reviews: readonly string[]): string[] => {
    const ids = ['review-1', 'review-2']
    const days = threeDaysFrom('2024-12-07').toReversed()
    const problem = aProblem({
      reviews: [aReviewToStaff(), aReviewToStaff({ id: 'review-2', days })],
      practitioners: [aPractitioner({ limit: 1, gapDays: 2 })],
      standing: reviews.map((review) => ({ review, practitioner: 'person-1', firmness: 'accepted' })),
    })
    return breaches(
      problem,
      ids.map((review) => ({ review, practitioner: 'person-1' })),
    )
  }
  expect(firm(['review-1', 'review-2'])).toEqual([])
  const limit = 'more reviews than their limit'
  expect(firm(['review-1'])).toEqual(['too close to review-2', limit])
  expect(firm(['review-2'])).toEqual([limit, 'too close to review-2'])
  expect(firm([])).toEqual([limit, 'too close to review-2', limit])
})

test('whoever stands firm must be there, and is not held to the rules', () => {
  const problem = aProblem({
    practitioners: [aPractitioner({ school: 'larkfield' })],
    standing: [{ review: 'review-1', practitioner: 'person-1', firmness: 'accepted' }],
  })
  expect(breaches(problem)).toEqual([])
  expect(breaches(problem, [])).toEqual(['stood firm and is gone'])
})
