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

/**
 * The best fit of all ways to split the schools into threes and fours that the checker lets pass; null when none does. Groups are
 * sets of bits, each checked once; what is left of a set without its first school's group is a set that has been split before.
 */
function bestFit(problem: GroupsProblem): number | null {
  const { schools, together } = problem
  const everybody = 2 ** schools.length - 1
  const apart = schools.flatMap((one, index) =>
    schools.slice(0, index).flatMap((other, before) => {
      const broken = breachesOf(problem, [one, other]).filter((words) => words !== 'a group of 2')
      return broken.some((words) => words !== 'sharedDays') ? [(1 << index) | (1 << before)] : []
    }),
  )
  const groups = Array.from({ length: everybody + 1 }, (_, set) => set)
    .filter((set) => sizes.includes(countOf(set)))
    .map((set) => ({ set, members: schools.filter((_, index) => (set >> index) & 1) }))
    .filter(({ set }) => apart.every((pair) => (set & pair) !== pair))
    .filter(({ members }) => keeps(together, members) && breachesOf(problem, members).length === 0)
    .map(({ set, members }) => ({ set, fit: groupFit(members, problem.policy) }))
  const best = new Float64Array(everybody + 1).fill(Number.NEGATIVE_INFINITY)
  best[0] = 0
  for (let left = 1; left <= everybody; left += 1) {
    const first = left & -left
    for (const { set, fit } of groups)
      if (set & first && (set & ~left) === 0)
        best[left] = Math.max(best[left] ?? 0, fit + (best[left ^ set] ?? 0))
  }
  const most = best[everybody] ?? 0
  return most > Number.NEGATIVE_INFINITY ? most : null
}

const sizes = [3, 4]

const countOf = (set: number): number => (set === 0 ? 0 : (set & 1) + countOf(set >> 1))

const keeps = (together: GroupsProblem['together'], members: readonly SchoolToGroup[]): boolean => {
  const isIn = (id: string): boolean => members.some((member) => member.id === id)
  return together.every((set) => set.every(isIn) || !set.some(isIn))
}

function breachesOf(problem: GroupsProblem, members: readonly SchoolToGroup[]): string[] {
  const group = {
    schools: members.map(({ id }) => id),
    points: 0,
    facilitator: null,
    visitDays: [],
    reasons: ['', '', ''],
    relaxed: [],
  } as const
  const together = problem.together.filter((set) => set.every((id) => group.schools.includes(id)))
  const alone = { ...problem, schools: members, together }
  return checkGroups(alone, { groups: [group], leftOut: [] }).map(({ words }) => words)
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
    130,
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
