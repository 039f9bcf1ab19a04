import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPersonOf, always, anyProblem, costOfPairs } from './explanation/testing.ts'
import { checkPlan } from './check-plan.ts'
import type { Pair, Problem } from './problem.ts'
import { planByDate, solve } from './solve.ts'

/** The least cost of all line-ups that the checker lets pass, by trying every one. */
function leastCost(problem: Problem): number {
  const pairs = problem.reviews.flatMap(({ id }) =>
    problem.practitioners.map((person) => ({ review: id, practitioner: person.id })),
  )
  const firm = pairs.filter((pair) =>
    problem.standing.some(
      (stands) =>
        stands.review === pair.review &&
        stands.practitioner === pair.practitioner &&
        (stands.firmness === 'locked' || stands.firmness === 'accepted'),
    ),
  )
  const open = pairs.filter((pair) => !firm.includes(pair))
  const least = (chosen: readonly Pair[], next: number): number => {
    const pair = open[next]
    if (!pair) return costOfPairs(problem, chosen)
    const without = least(chosen, next + 1)
    const more = [...chosen, pair]
    return checkPlan(problem, more).length > 0 ? without : Math.min(without, least(more, next + 1))
  }
  return least(firm, 0)
}

test('no plan ever breaks a hard rule, the solver’s or the one made by hand', async () => {
  await always(async (problem) => {
    expect(checkPlan(problem, (await solve(problem)).placements)).toEqual([])
    expect(checkPlan(problem, planByDate(problem).placements)).toEqual([])
  }, 150)
})

test('the plan costs exactly what the best of all possible line-ups costs', async () => {
  await always(async (problem) => {
    const plan = await solve(problem)
    const best = leastCost(problem)
    expect(plan.bound).toBeLessThanOrEqual(best)
    if (problem.policy.shortage === 'spread') {
      expect(plan.cost).toBe(best)
      expect(plan.gap).toBe(0)
    }
    expect(plan.cost).toBeLessThanOrEqual(best * 1.001)
    expect(plan.cost).toBe(costOfPairs(problem, plan.placements))
  }, 200)
})

test('whoever is locked or has accepted keeps their place', async () => {
  let held = 0
  await always(async (problem) => {
    const { placements } = await solve(problem)
    for (const { review, practitioner, firmness } of problem.standing) {
      const isKnown =
        problem.reviews.some(({ id }) => id === review) &&
        problem.practitioners.some(({ id }) => id === practitioner)
      if (!isKnown || firmness === 'offered' || firmness === 'chosen') continue
      held += 1
      expect(placements).toContainEqual(expect.objectContaining({ review, practitioner }))
    }
  }, 150)
  expect(held).toBeGreaterThan(20)
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
