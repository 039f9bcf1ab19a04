import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCohort } from './a-cohort.ts'
import { checkGroups } from './check-groups.ts'
import { groupFit } from './group-fit.ts'
import { groupSchools } from './group-schools.ts'
import { overAllColumns } from './over-all-columns.ts'
import type { GroupsProblem, SchoolToGroup } from './groups-problem.ts'

const anyCohort = (least: number, most: number): fc.Arbitrary<GroupsProblem> =>
  fc
    .record({
      schools: fc.integer({ min: least, max: most }),
      seed: fc.integer({ min: 1, max: 100_000 }),
      wishes: fc.record({ together: fc.boolean(), apart: fc.boolean(), quad: fc.constantFrom(0, -60, 90) }),
    })
    .map(({ schools, seed, wishes }) => {
      const cohort = aCohort({ schools, seed })
      const { weights } = cohort.policy
      return {
        ...cohort,
        facilitators: [],
        together: wishes.together ? [['school-0', 'school-1']] : [],
        apart: wishes.apart ? [['school-1', 'school-2']] : [],
        policy: { ...cohort.policy, weights: { ...weights, quad: wishes.quad } },
      }
    })

const always = (
  cohorts: fc.Arbitrary<GroupsProblem>,
  rule: (problem: GroupsProblem) => Promise<void>,
  numRuns: number,
) => fc.assert(fc.asyncProperty(cohorts, rule), { numRuns, seed: 20_241_203 })

/** The best fit of all ways to split the schools into threes and fours that the checker lets pass, by trying every one; null when none does. */
function bestFit(problem: GroupsProblem): number | null {
  const passes = (members: readonly SchoolToGroup[]): boolean => {
    const ids = members.map(({ id }) => id)
    const group = {
      schools: ids,
      points: 0,
      facilitator: null,
      visitDays: [],
      reasons: ['', '', ''],
      relaxed: [],
    } as const
    const others = problem.schools.filter(({ id }) => !ids.includes(id)).map(({ id }) => id)
    const together = problem.together.filter((set) => set.every((id) => ids.includes(id)))
    return checkGroups({ ...problem, together }, { groups: [group], leftOut: others }).length === 0
  }
  const keeps = (ids: readonly string[]): boolean =>
    problem.together.every(
      (set) => set.every((id) => ids.includes(id)) || !set.some((id) => ids.includes(id)),
    )
  const best = (left: readonly SchoolToGroup[]): number | null => {
    const [first, ...rest] = left
    if (!first) return 0
    let most: number | null = null
    for (const mates of [...chosen(rest, 2), ...chosen(rest, 3)]) {
      const group = [first, ...mates]
      const ids = group.map(({ id }) => id)
      if (!keeps(ids) || !passes(group)) continue
      const others = best(rest.filter((school) => !mates.includes(school)))
      if (others === null) continue
      most = Math.max(most ?? Number.NEGATIVE_INFINITY, others + groupFit(group, problem.policy))
    }
    return most
  }
  return best(problem.schools)
}

function chosen<T>(list: readonly T[], count: number): T[][] {
  if (count === 0) return [[]]
  return list.flatMap((first, index) =>
    chosen(list.slice(index + 1), count - 1).map((rest) => [first, ...rest]),
  )
}

test('the groups are worth exactly as much as the best of all possible splits', async () => {
  let split = 0
  await always(
    anyCohort(6, 9),
    async (problem) => {
      const best = bestFit(problem)
      const plan = await groupSchools(problem)
      const nothingRelaxed =
        plan.leftOut.length === 0 && plan.groups.every(({ relaxed }) => relaxed.length === 0)
      expect(nothingRelaxed).toBe(best !== null)
      if (best === null) return
      split += 1
      expect(plan.score).toBe(best)
      expect(plan.bound).toBe(best)
      expect(plan.proven).toBe(true)
    },
    60,
  )
  expect(split).toBeGreaterThan(15)
})

test('no plan breaks a rule that it does not name, and its score lies within its bound', async () => {
  await always(
    anyCohort(3, 26),
    async (problem) => {
      const plan = await groupSchools(problem)
      expect(checkGroups(problem, plan)).toEqual([])
      expect(plan.score).toBeLessThanOrEqual(plan.bound)
      expect(plan.score).toBe(plan.groups.reduce((sum, { points }) => sum + points, 0))
    },
    60,
  )
})

test('the order in which schools are listed changes nothing', async () => {
  await always(
    anyCohort(6, 20),
    async (problem) => {
      const turned = { ...problem, schools: problem.schools.toReversed(), met: problem.met.toReversed() }
      expect(await groupSchools(turned)).toEqual(await groupSchools(problem))
    },
    15,
  )
})

test('what a person puts together or keeps apart never makes the whole better', async () => {
  await always(
    anyCohort(9, 16),
    async (problem) => {
      const free = await groupSchools({ ...problem, together: [], apart: [] })
      const bound = await groupSchools(problem)
      const clean = [free, bound].every(
        ({ groups, leftOut }) => leftOut.length === 0 && groups.every(({ relaxed }) => relaxed.length === 0),
      )
      const lawful = problem.together.length === 0 || free.groups.length === 0
      if (clean && lawful) expect(bound.score).toBeLessThanOrEqual(free.score)
    },
    30,
  )
})

test('HiGHS over every possible group finds the same fit', async () => {
  let compared = 0
  await always(
    anyCohort(12, 20),
    async (problem) => {
      const plan = await groupSchools(problem)
      const peer = await overAllColumns(problem)
      const nothingRelaxed =
        plan.leftOut.length === 0 && plan.groups.every(({ relaxed }) => relaxed.length === 0)
      expect(nothingRelaxed).toBe(peer.leftOut === 0)
      if (peer.leftOut > 0) return
      compared += 1
      expect(plan.score).toBe(peer.score)
    },
    15,
  )
  expect(compared).toBeGreaterThan(5)
})
