import { expect, test } from 'vitest'
import { solveByLevels } from './by-levels.ts'
import { solveUnexplained } from './solve.ts'
import { type Scarcity, aNetwork } from './testing.ts'

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
    const weighed = await solveUnexplained(problem)
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
