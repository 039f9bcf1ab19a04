import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '../check-plan.ts'
import { lineupOf } from '../lineup.ts'
import { levelsOf, total } from '../objective.ts'
import type { Pair, Problem } from '../problem.ts'
import { rosterOf } from '../roster.ts'
import { solve } from '../solve.ts'
import { aPractitioner, aProblem, aReviewToStaff } from '../testing.ts'
import { anySeason } from './testing.ts'
import { prepareWarm } from './warm.ts'
import { whyNot } from './why-not.ts'

const key = ({ review, practitioner }: Pair): string => `${review} ${practitioner}`
const costOfPairs = (problem: Problem, pairs: readonly Pair[]): number => {
  const roster = rosterOf(problem)
  return total(levelsOf(roster, lineupOf(roster, pairs)))
}

test('what it costs to have somebody anyway lies between its bound and what planning with them locked costs', async () => {
  let asked = 0
  let exact = 0
  await fc.assert(
    fc.asyncProperty(anySeason, async ({ problem }) => {
      const plan = await solve(problem)
      const warm = await prepareWarm(problem, plan, 'asTheyStand')
      for (const { id: review } of problem.reviews)
        for (const { id: practitioner } of problem.practitioners.slice(0, 2)) {
          const pair = { review, practitioner }
          const answer = whyNot(warm, pair)
          expect(whyNot(warm, pair)).toEqual(answer)
          if (answer.points === null) continue
          asked += 1
          const gone = new Set(answer.leaves.map(key))
          const then = [...plan.placements.filter((one) => !gone.has(key(one))), ...answer.joins, pair]
          expect(checkPlan(problem, then)).toEqual([])
          expect(answer.points).toBe(costOfPairs(problem, then) - costOfPairs(problem, plan.placements))
          const locked = await solve({ ...problem, standing: [{ ...pair, firmness: 'locked' }] })
          expect(answer.atLeast).toBeLessThanOrEqual(locked.cost - plan.cost)
          expect(answer.points).toBeGreaterThanOrEqual(locked.bound - plan.cost)
          if (answer.points === locked.cost - plan.cost) exact += 1
        }
    }),
    { numRuns: 40, seed: 20_241_203 },
  )
  expect(asked).toBeGreaterThan(40)
  expect(exact / asked).toBeGreaterThan(0.9)
})

test('a rule that keeps somebody out is the whole answer', async () => {
  const problem = aProblem({
    reviews: [aReviewToStaff({ slots: 1 })],
    practitioners: [
      aPractitioner({ id: 'a' }),
      aPractitioner({ id: 'b', name: 'Bola Ade', school: 'larkfield' }),
    ],
  })
  const warm = await prepareWarm(problem, await solve(problem), 'asTheyStand')
  expect(whyNot(warm, { review: 'review-1', practitioner: 'b' })).toMatchObject({
    points: null,
    words: 'Bola Ade works at Larkfield Primary School.',
  })
  expect(whyNot(warm, { review: 'review-1', practitioner: 'a' }).words).toBe('Asha Rahman is in this team.')
  expect(() => whyNot(warm, { review: 'review-1', practitioner: 'nobody' })).toThrow(RangeError)
})
