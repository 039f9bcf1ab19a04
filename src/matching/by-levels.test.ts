import { expect, test } from 'vitest'
import { solveByLevels } from './by-levels.ts'
import { inOrder } from './matching-policy.ts'
import type { Problem, Standing } from './problem.ts'
import { solve } from './solve.ts'
import { type Scarcity, aNetwork, chanceFrom, ownChoices } from './testing.ts'

const cases = (['base', 'tight', 'short'] as const).flatMap((scarcity) =>
  [1, 2, 3, 4].map((seed): [Scarcity, number] => [scarcity, seed]),
)

test.each(cases)(
  'no level of a plan gives way to one below it, and the standard weights fill as many slots (%s, seed %i)',
  async (scarcity, seed) => {
    const problem = aNetwork({ reviews: 30, practitioners: 100, scarcity, seed })
    const { plan, levels, held } = await solveByLevels(problem)
    expect(levels.map(({ points, least }) => points - least)).toEqual([0, 0, 0])
    expect(held).toBe(true)
    const weighed = await solve(problem)
    expect(plan.summary.filled).toBe(weighed.summary.filled)
  },
)

test('weights too close to keep the levels apart are set further apart until they do', async () => {
  const network = aNetwork({ reviews: 30, practitioners: 100, scarcity: 'short', seed: 1 })
  const close = { emptySlot: 60, belowQuorum: 10, samePhase: 400, senior: 500, special: 500 }
  const policy = { ...network.policy, weights: { ...network.policy.weights, ...close } }
  const best = await solveByLevels(network)
  const { plan, levels, held, weights } = await solveByLevels({ ...network, policy })
  expect(held).toBe(true)
  expect(levels.map(({ points, least }) => points - least)).toEqual([0, 0, 0])
  expect(weights.emptySlot).toBeGreaterThan(close.emptySlot)
  expect(plan.summary.filled).toBe(best.plan.summary.filled)
})

/** Small seasons, every other one with what people chose and were offered. */
const smallSeason = (scarcity: Scarcity, seed: number): Problem => {
  const network = aNetwork({ reviews: 10, practitioners: scarcity === 'short' ? 30 : 34, scarcity, seed })
  const chance = chanceFrom(seed)
  const chosen = seed % 2 === 0 ? [] : ownChoices(network, { share: 0.4, chance })
  const standing = chosen.map((pair): Standing => ({
    ...pair,
    firmness: chance.happens(0.5) ? 'chosen' : 'offered',
  }))
  return { ...network, standing }
}

test('with weights in order no level of hundreds of plans gives way, where the standard ones do in some', async () => {
  let gaveWay = 0
  for (const scarcity of ['tight', 'short'] as const)
    for (let seed = 1; seed <= 100; seed += 1) {
      const problem = smallSeason(scarcity, seed)
      const ordered = { ...problem, policy: inOrder(problem.policy) }
      const { weights, held, plan } = await solveByLevels(ordered)
      expect(held).toBe(true)
      expect(weights).toEqual(ordered.policy.weights)
      const weighed = await solve(problem)
      expect(weighed.summary.filled).toBe(plan.summary.filled)
      const [places, makeUp] = plan.objective.map(({ value }) => value)
      const standard = weighed.objective.map(({ value }) => value)
      if (places !== 100 * (standard[0] ?? 0) || makeUp !== 10 * (standard[1] ?? 0)) gaveWay += 1
    }
  expect(gaveWay).toBeGreaterThan(0)
})
