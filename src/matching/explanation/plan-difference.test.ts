import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineupOf } from '../lineup.ts'
import { levelsOf, total } from '../objective.ts'
import { planDifference } from './plan-difference.ts'
import type { Pair, Problem } from '../problem.ts'
import { rosterOf } from '../roster.ts'
import { anySeason } from '../repair/testing.ts'
import { solve } from '../solve.ts'
import { aPractitioner, aProblem, aReviewToStaff } from '../testing.ts'

const costOfPairs = (problem: Problem, pairs: readonly Pair[]): number => {
  const roster = rosterOf(problem)
  return total(levelsOf(roster, lineupOf(roster, pairs)))
}

test('the difference between two plans costs what their objectives differ by, and names who comes and leaves', async () => {
  await fc.assert(
    fc.asyncProperty(anySeason, async ({ problem }) => {
      const after = await solve(problem)
      const before = { placements: after.placements.slice(0, Math.ceil(after.placements.length / 2)) }
      const difference = planDifference(problem, { before, after })
      expect(difference.points).toBe(after.cost - costOfPairs(problem, before.placements))
      const comes = difference.reviews.flatMap(({ review, comes: people }) =>
        people.map((practitioner) => `${review} ${practitioner}`),
      )
      const added = after.placements.slice(before.placements.length)
      expect(comes.toSorted()).toEqual(
        added.map(({ review, practitioner }) => `${review} ${practitioner}`).toSorted(),
      )
      expect(planDifference(problem, { before: after, after })).toEqual({
        points: 0,
        words: 'Makes no difference.',
        reviews: [],
      })
    }),
    { numRuns: 25, seed: 20_241_203 },
  )
})

test('a host gains what its team lacked, and is told what it loses', () => {
  const problem = aProblem({
    reviews: [aReviewToStaff({ slots: 1, needs: { samePhase: 0, senior: 1, special: false, send: false } })],
    practitioners: [
      aPractitioner({ id: 'a', seniority: 'head', novice: false }),
      aPractitioner({ id: 'b', seniority: 'middle', novice: false }),
    ],
  })
  const [a, b] = ['a', 'b'].map((practitioner) => ({ placements: [{ review: 'review-1', practitioner }] }))
  if (!a || !b) throw new Error('There are two plans')
  expect(planDifference(problem, { before: b, after: a }).reviews).toMatchObject([
    { comes: ['a'], leaves: ['b'], gains: ['a headteacher or senior leader'], loses: [] },
  ])
  expect(planDifference(problem, { before: a, after: b }).reviews).toMatchObject([
    { gains: [], loses: ['a headteacher or senior leader'] },
  ])
})
