import { expect, test } from 'vitest'
import { addDays, day, daysFrom } from '#kernel'
import { checkPlan } from '../check-plan.ts'
import { loans } from './loans.ts'
import type { Pair, Problem, ReviewToStaff } from '../problem.ts'
import { solve } from '../solve.ts'
import { aNetwork, aPractitioner, aProblem, aReviewToStaff } from '../testing.ts'

const soon = aReviewToStaff({ id: 'soon', slots: 3 })
const later = aReviewToStaff({
  id: 'later',
  slots: 4,
  days: daysFrom(addDays(day('2024-12-03'), 60), 3),
  needs: { samePhase: 0, senior: 1, special: false, send: false },
})
const leavesFrom = day('2024-11-01')
const people = ['head', 'a', 'b', 'c'].map((id) =>
  aPractitioner({ id, seniority: id === 'head' ? 'head' : 'middle' }),
)
const asked = (placed: Readonly<Record<string, string>>, of: Partial<Problem> = {}, from = leavesFrom) =>
  loans(
    aProblem({ reviews: [soon, later], practitioners: people, ...of }),
    { placements: Object.entries(placed).map(([practitioner, review]) => ({ review, practitioner })) },
    { review: 'soon', leavesFrom: from },
  ).map(({ practitioner }) => practitioner)

test('a later team that is short anyway lends whom it misses least, and says what it is left with', () => {
  const placed = { head: 'later', a: 'later', b: 'later', c: 'soon' }
  expect(asked(placed).at(-1)).toBe('head')
  const [first, , last] = loans(
    aProblem({ reviews: [soon, later], practitioners: people }),
    { placements: Object.entries(placed).map(([practitioner, review]) => ({ review, practitioner })) },
    { review: 'soon', leavesFrom },
  )
  expect(first).toMatchObject({ leaves: 'later', left: 2, slots: 4, lacks: [] })
  expect(last?.lacks).toEqual(['a headteacher or senior leader'])
})

test('a team lends nobody that is full, would not be quorate, or begins before the day that is asked for', () => {
  const three = { head: 'later', a: 'later', b: 'later' }
  expect(asked(three)).toHaveLength(3)
  expect(asked(three, { reviews: [soon, { ...later, slots: 3 }] })).toEqual([])
  expect(asked({ head: 'later', a: 'later' })).toEqual([])
  expect(asked(three, {}, day('2025-02-02'))).toEqual([])
  expect(asked(three, { reviews: [{ ...soon, days: daysFrom(day('2025-02-11'), 3) }, later] })).toEqual([])
})

test('nobody is lent to a team that is full, nor against a rule', () => {
  const three = { head: 'later', a: 'later', b: 'later' }
  expect(asked(three, { reviews: [{ ...soon, slots: 1 }, later] })).toHaveLength(3)
  expect(asked({ ...three, c: 'soon' }, { reviews: [{ ...soon, slots: 1 }, later] })).toEqual([])
  expect(asked(three, { forbidden: [{ review: 'soon', practitioner: 'a' }] }).toSorted()).toEqual([
    'b',
    'head',
  ])
})

test('who can be lent is who a check of every change would let go, in a short season', async () => {
  const network = aNetwork({ reviews: 40, practitioners: 80, scarcity: 'short', seed: 4 })
  const problem = { ...network, policy: { ...network.policy, quorum: { atLeast: 1, share: 0 } } }
  const { placements } = await solve(problem)
  const sizes = Map.groupBy(placements, ({ review }) => review)
  const sizeOf = ({ id }: ReviewToStaff): number => sizes.get(id)?.length ?? 0
  const firstOf = ({ days }: ReviewToStaff): string => days[0] ?? ''
  const isLawful = (from: Pair, to: ReviewToStaff): boolean =>
    checkPlan(problem, [
      ...placements
        .filter((pair) => pair !== from)
        .map(({ review, practitioner }) => ({ review, practitioner })),
      { review: to.id, practitioner: from.practitioner },
    ]).length === 0
  let found = 0
  for (const to of problem.reviews.filter((review) => sizeOf(review) < review.slots)) {
    const lenders = problem.reviews.filter(
      (review) =>
        firstOf(review) > (to.days.at(-1) ?? '') && sizeOf(review) < review.slots && sizeOf(review) > 1,
    )
    const expected = placements
      .filter(({ review }) => lenders.some(({ id }) => id === review))
      .filter((pair) => isLawful(pair, to))
      .map(({ practitioner }) => practitioner)
    const lent = loans(problem, { placements }, { review: to.id, leavesFrom: day('2024-09-01') })
    expect(lent.map(({ practitioner }) => practitioner).toSorted()).toEqual([...new Set(expected)].toSorted())
    found += lent.length
  }
  expect(found).toBeGreaterThan(10)
})
