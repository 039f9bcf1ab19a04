import { expect, test } from 'vitest'
import { checkPlan } from '../check-plan.ts'
import type { Progress } from './progress.ts'
import { laterHalves, solve } from '../solve.ts'
import { aNetwork } from '../testing.ts'

test('a season of thousands breaks no rule, and is proven over all pairs', { timeout: 120_000 }, async () => {
  const problem = aNetwork({ reviews: 2900, practitioners: 14_000, scarcity: 'tight', seed: 2 })
  const told: Progress[] = []
  const answerTo = laterHalves(problem)
  let [scans, ended] = [0, 0]
  const plan = await solve(problem, {
    goodEnough: 0.0002,
    elsewhere: () => ({
      scan: (asked) => {
        scans += 1
        return Promise.resolve(answerTo(asked))
      },
      end: () => {
        ended += 1
      },
    }),
    follow: (progress) => {
      told.push(progress)
      return 'goOn'
    },
  })
  expect(checkPlan(problem, plan.placements)).toEqual([])
  expect(plan.summary.filled).toBe(plan.summary.slots)
  expect(plan.bound).toBeLessThanOrEqual(plan.cost)
  expect(plan.gap).toBeLessThanOrEqual(0.0002)
  expect(told.map(({ over }) => over)).toContain('candidates')
  expect(scans).toBeGreaterThan(2)
  expect(ended).toBe(1)
  expect(told.at(-1)).toMatchObject({ stage: 'pricing', over: 'all pairs' })
})
