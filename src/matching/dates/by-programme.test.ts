import { expect, test } from 'vitest'
import { assignDates } from './assign-dates.ts'
import { costByProgramme } from './by-programme.ts'
import { checkDates } from './check-dates.ts'
import { aYear } from './testing.ts'

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Hosts for six leads who can take five reviews each: enough in some weeks, too few in others. */
const yearOf = (seed: number, mostAWeek: number | null) => {
  const { dates } = aYear({ reviews: 30, practitioners: 1, leads: 6, scarcity: 'short', seed })
  return { ...dates, policy: { ...dates.policy, mostAWeek } }
}

test.each([null, 2])(
  'dates for dozens of hosts cost what one programme over all of them says, or no more than their gap above it (%s a week)',
  async (mostAWeek) => {
    let best = 0
    for (const seed of seeds) {
      const problem = yearOf(seed, mostAWeek)
      const plan = await assignDates(problem)
      const least = await costByProgramme(problem)
      expect(checkDates(problem, plan)).toEqual([])
      expect(plan.bound).toBeLessThanOrEqual(least)
      expect(plan.cost).toBeGreaterThanOrEqual(least)
      if (plan.cost === least) best += 1
      expect(plan.withoutLead).toBe(Math.floor(least / problem.policy.weights.noLead))
    }
    expect(best).toBeGreaterThan(mostAWeek === null ? 4 : 0)
  },
)
