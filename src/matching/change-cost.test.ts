import { expect, test } from 'vitest'
import { costOf, differenceWords } from './change-cost.ts'
import type { Practitioner, Problem } from './problem.ts'
import { solve } from './solve.ts'
import { aPractitioner, aProblem, aReviewToStaff } from './testing.ts'

const none = { places: 0, makeUp: 0, stability: 0, suitability: 0, fairness: 0 }

test('every level that changes is told, with its points, and what is counted by how many places', () => {
  expect(differenceWords(none, 0)).toBe('Makes no difference.')
  expect(differenceWords({ ...none, suitability: 1 }, 0)).toBe(
    'Suits the review and the person less (+1 point).',
  )
  expect(differenceWords({ ...none, suitability: -2, fairness: 60 }, 0)).toBe(
    'Suits the review and the person better (−2 points); spreads the work less fairly (+60 points).',
  )
  expect(differenceWords({ ...none, places: -100_000, suitability: 740 }, 1)).toBe(
    'Fills what was empty (−100,000 points); one placement more is counted (+740 points).',
  )
  expect(differenceWords({ ...none, suitability: -20 }, 2)).toBe(
    '2 placements more are counted (−20 points).',
  )
  expect(differenceWords({ ...none, suitability: -1480 }, -2)).toBe(
    '2 placements fewer are counted (−1,480 points).',
  )
  expect(differenceWords({ ...none, suitability: -740 }, -1)).toBe(
    'One placement fewer is counted (−740 points).',
  )
  expect(differenceWords({ ...none, makeUp: 8000, stability: 2000 }, 0)).toBe(
    'The team lacks something it should have (+8,000 points); takes back what somebody was told (+2,000 points).',
  )
  expect(differenceWords({ ...none, makeUp: -8000, stability: -2000, fairness: -60 }, 0)).toBe(
    'The team gains something it lacked (−8,000 points); keeps what somebody was told (−2,000 points); spreads the work more fairly (−60 points).',
  )
})

const asha = aPractitioner()
const tom = aPractitioner({ id: 'person-2', name: 'Tom Bell' })
const far = { easting: 530_000, northing: 180_000 }

const oneSlot = (practitioners: readonly Practitioner[]): Problem =>
  aProblem({ reviews: [aReviewToStaff({ slots: 1 })], practitioners })

test('taking somebody out costs the slot, and says so', async () => {
  const problem = oneSlot([asha])
  const cost = costOf(problem, await solve(problem), { review: 'review-1', out: 'person-1' })
  expect(cost.points).toBe(300_000 + 20_000 - 740)
  expect(cost.words).toBe(
    'Leaves the team shorter (+300,000 points); the team lacks something it should have (+20,000 points); one placement fewer is counted (−740 points).',
  )
})

test('somebody in another’s place is held to the rules with those who stay, and costs what the swap costs', async () => {
  const problem = oneSlot([
    { ...asha, trust: 'oak' },
    { ...tom, trust: 'oak', home: far },
  ])
  const plan = await solve(problem)
  expect(costOf(problem, plan, { review: 'review-1', out: 'person-1', in: 'person-2' })).toMatchObject({
    points: 139,
    words: 'Suits the review and the person less (+139 points).',
    blockers: [],
  })
  expect(costOf(problem, plan, { review: 'review-1', in: 'person-2' }).blockers).toEqual([
    { rule: 'sendingTrust', words: 'Asha Rahman is in this team and comes from the same trust as Tom Bell.' },
  ])
})

test('taking out somebody who is not there, or putting in somebody who is, makes no difference', async () => {
  const problem = oneSlot([asha, tom])
  const plan = await solve(problem)
  for (const change of [{ out: 'person-2' }, { in: 'person-1' }, {}])
    expect(costOf(problem, plan, { review: 'review-1', ...change })).toMatchObject({
      points: 0,
      words: 'Makes no difference.',
    })
})

test('a change that a rule forbids comes with its blockers', async () => {
  const problem = oneSlot([asha, { ...tom, school: 'larkfield' }])
  const change = { review: 'review-1', out: 'person-1', in: 'person-2' }
  expect(costOf(problem, await solve(problem), change).blockers).toEqual([
    { rule: 'ownSchool', words: 'Tom Bell works at Larkfield Primary School.' },
  ])
})
