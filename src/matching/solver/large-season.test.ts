import { expect, test } from 'vitest'
import { checkPlan } from '../check-plan.ts'
import type { Progress } from './progress.ts'
import { laterHalves, solve } from '../solve.ts'
import { aNetwork, chanceFrom } from '../testing.ts'
import { costOfPairs } from '../explanation/testing.ts'
import type { Pair } from '../problem.ts'
import { dropWarm, prepareWarm, whyNot } from '../repair/index.ts'

type Changes = { readonly joins: readonly Pair[]; readonly leaves: readonly Pair[] }

test(
  'a season of thousands breaks no rule, is proven over all pairs, and answers what-ifs and drop-outs',
  { timeout: 120_000 },
  async () => {
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
    const { placements } = plan
    const key = ({ review, practitioner }: Pair): string => `${review} ${practitioner}`
    const then = ({ joins, leaves }: Changes, pair: Pair[], gone: Pair[]): Pair[] => {
      const left = new Set([...leaves, ...gone].map(key))
      return [...placements.filter((one) => !left.has(key(one))), ...joins, ...pair]
    }
    const open = await prepareWarm(problem, plan, 'asTheyStand')
    expect(open.cost).toBe(plan.cost)
    const chance = chanceFrom(1)
    const asked = Array.from({ length: 300 }, () => {
      const pair = {
        review: chance.oneOf(problem.reviews).id,
        practitioner: chance.oneOf(problem.practitioners).id,
      }
      return { pair, ...whyNot(open, pair) }
    }).filter(({ blockers }) => blockers.length === 0)
    expect(asked.length).toBeGreaterThan(10)
    for (const { pair, points, atLeast, ...changes } of asked) {
      const after = then(changes, [pair], [])
      expect(checkPlan(problem, after)).toEqual([])
      expect(plan.cost + (points ?? Number.NaN)).toBe(costOfPairs(problem, after))
      expect(atLeast).toBeLessThanOrEqual(points ?? Number.NaN)
      expect(points).toBeLessThan(100_000)
    }
    const warm = await prepareWarm(problem, plan)
    for (const gone of chance.shuffled(placements).slice(0, 20)) {
      const { cost, bound, ...changes } = dropWarm(warm, gone)
      const after = then(changes, [], [gone])
      expect(checkPlan(problem, after)).toEqual([])
      expect(after).toHaveLength(placements.length)
      expect(bound).toBeLessThanOrEqual(cost)
    }
  },
)
