import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '../check-plan.ts'
import { costOfPairs, leastOfAll } from '../explanation/testing.ts'
import type { Pair, Problem } from '../problem.ts'
import { solve } from '../solve.ts'
import { aPractitioner, aProblem, aReviewToStaff } from '../testing.ts'
import { anySeason } from './testing.ts'
import { prepareWarm } from './warm/warm.ts'
import { whyNot } from './why-not.ts'

/** The sum of all points that a sentence tells. */
const told = (words: string): number =>
  [...words.matchAll(/\(([+−])([\d,]+) points?\)/g)].reduce(
    (sum, [, sign, points]) => sum + (sign === '+' ? 1 : -1) * Number(points?.replaceAll(',', '')),
    0,
  )

const key = ({ review, practitioner }: Pair): string => `${review} ${practitioner}`

/** Teams of two or three, half of them of one phase, and as many people as before. */
const larger = ({ problem }: { readonly problem: Problem }): Problem => ({
  ...problem,
  reviews: problem.reviews.map(({ slots, needs, ...review }) => ({
    ...review,
    slots: slots + 1,
    needs: { ...needs, samePhase: 2 * needs.samePhase },
  })),
})

const seasons: [string, (season: { readonly problem: Problem }) => Problem][] = [
  ['a season', ({ problem }) => problem],
  ['a season of larger teams', larger],
]

test.each(seasons)(
  'what it costs in %s to have somebody anyway is what the best of all line-ups with them costs, or the bounds say how far from it',
  async (_, shaped) => {
    let asked = 0
    let exact = 0
    await fc.assert(
      fc.asyncProperty(anySeason.map(shaped), async (problem) => {
        const plan = await solve(problem)
        const least = leastOfAll(problem)
        const warm = await prepareWarm(problem, plan, 'asTheyStand')
        for (const { id: review } of problem.reviews)
          for (const { id: practitioner } of problem.practitioners) {
            const pair = { review, practitioner }
            const { points, atLeast, leaves, joins, blockers, words } = whyNot(warm, pair)
            const truth = least.with(pair) - plan.cost
            if (blockers.length > 0) expect(truth).toBe(Number.POSITIVE_INFINITY)
            if (points === null) continue
            expect(told(words)).toBe(points)
            asked += 1
            const gone = new Set(leaves.map(key))
            const then = [...plan.placements.filter((one) => !gone.has(key(one))), ...joins, pair]
            expect(checkPlan(problem, then)).toEqual([])
            expect(points).toBe(costOfPairs(problem, then) - plan.cost)
            expect(atLeast).toBeLessThanOrEqual(truth)
            expect(points).toBeGreaterThanOrEqual(truth)
            if (points === atLeast) exact += 1
          }
      }),
      { numRuns: 160, seed: 20_241_203 },
    )
    expect(asked).toBeGreaterThan(500)
    expect(exact / asked).toBeGreaterThan(0.99)
  },
)

test('a swap costs what the best of all line-ups with the one and without the other costs, or the bounds say how far from it', async () => {
  let asked = 0
  let exact = 0
  await fc.assert(
    fc.asyncProperty(anySeason, async ({ problem }) => {
      const plan = await solve(problem)
      const warm = await prepareWarm(problem, plan, 'asTheyStand')
      for (const { review, practitioner: out } of plan.placements) {
        const least = leastOfAll({
          ...problem,
          forbidden: [...problem.forbidden, { review, practitioner: out }],
        })
        for (const { id: practitioner } of problem.practitioners) {
          const pair = { review, practitioner }
          const { points, atLeast, leaves, joins } = whyNot(warm, pair, out)
          if (points === null) continue
          asked += 1
          const gone = new Set([...leaves, { review, practitioner: out }].map(key))
          const then = [...plan.placements.filter((one) => !gone.has(key(one))), ...joins, pair]
          expect(checkPlan(problem, then)).toEqual([])
          expect(points).toBe(costOfPairs(problem, then) - plan.cost)
          expect(atLeast).toBeLessThanOrEqual(least.with(pair) - plan.cost)
          expect(points).toBeGreaterThanOrEqual(least.with(pair) - plan.cost)
          if (points === atLeast) exact += 1
        }
      }
    }),
    { numRuns: 60, seed: 20_241_203 },
  )
  expect(asked).toBeGreaterThan(200)
  expect(exact / asked).toBeGreaterThan(0.95)
})

test('an answer is the same whatever was asked before', async () => {
  await fc.assert(
    fc.asyncProperty(anySeason, async ({ problem }) => {
      const plan = await solve(problem)
      const pairs = problem.reviews.flatMap(({ id: review }) =>
        problem.practitioners.map(({ id: practitioner }) => ({ review, practitioner })),
      )
      const [one, other] = [await prepareWarm(problem, plan), await prepareWarm(problem, plan)]
      const backwards = pairs.toReversed().map((pair) => whyNot(other, pair))
      expect(backwards.toReversed()).toEqual(pairs.map((pair) => whyNot(one, pair)))
    }),
    { numRuns: 25, seed: 20_241_203 },
  )
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
