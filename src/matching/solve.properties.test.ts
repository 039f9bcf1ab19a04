import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPersonOf, always, anyProblem, costOfPairs, leastOfAll } from './explanation/testing.ts'
import { checkPlan } from './check-plan.ts'
import { planByDate, solve } from './solve.ts'

test('the plan is lawful, keeps who is locked or has accepted, and costs exactly what the best of all line-ups costs', async () => {
  let held = 0
  await always(async (problem) => {
    const plan = await solve(problem)
    const { cost } = leastOfAll(problem)
    expect(checkPlan(problem, plan.placements)).toEqual([])
    expect(checkPlan(problem, planByDate(problem).placements)).toEqual([])
    expect(plan.bound).toBeLessThanOrEqual(cost)
    if (problem.policy.shortage === 'spread') {
      expect(plan.cost).toBe(cost)
      expect(plan.gap).toBe(0)
    }
    expect(plan.cost).toBeLessThanOrEqual(cost * 1.001)
    expect(plan.cost).toBe(costOfPairs(problem, plan.placements))
    if (problem.standing.some(({ firmness }) => firmness === 'locked' || firmness === 'accepted')) held += 1
  }, 1000)
  expect(held).toBeGreaterThan(300)
})

test('the order in which reviews and people are listed changes nothing', async () => {
  await always(async (problem) => {
    const turned = {
      ...problem,
      reviews: problem.reviews.toReversed(),
      practitioners: problem.practitioners.toReversed(),
      standing: problem.standing.toReversed(),
    }
    const plan = await solve(problem)
    expect(await solve(turned)).toEqual(plan)
  }, 40)
})

test('the same problem gives the same plan', async () => {
  await always(async (problem) => {
    expect(await solve(structuredClone(problem))).toEqual(await solve(problem))
  }, 40)
})

test('what is read of a plan is the same in whatever order it is read, and in another thread', async () => {
  await always(async (problem) => {
    const [plan, backwards] = [await solve(problem), await solve(problem)]
    const read = backwards.placements.toReversed().map(({ runnerUp, reasons }) => ({ runnerUp, reasons }))
    expect(read.toReversed()).toEqual(plan.placements.map(({ runnerUp, reasons }) => ({ runnerUp, reasons })))
    expect(structuredClone(backwards)).toEqual(plan)
  }, 40)
})

test('one more willing person never leaves more slots empty', async () => {
  const another = aPersonOf(9)
  await fc.assert(
    fc.asyncProperty(anyProblem, another, async (problem, person) => {
      const before = await solve(problem)
      const after = await solve({ ...problem, practitioners: [...problem.practitioners, person] })
      expect(after.objective[0]?.value).toBeLessThanOrEqual(before.objective[0]?.value ?? 0)
    }),
    { numRuns: 80, seed: 20_241_203 },
  )
})
