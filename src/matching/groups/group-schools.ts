import type { Highs } from 'highs'
import type { Phase } from '../problem.ts'
import { forgetHighs, highsRuntime } from '../solver/exact/highs-runtime.ts'
import { type GroupsBudget, otherGroups, standardGroupsBudget } from './search/best-groups.ts'
import { type Column, keyOf, total } from './search/column.ts'
import { mustBeGroupable } from '../sound/groups-problem.ts'
import { facilitatorsFor } from './facilitation.ts'
import type { GroupsPlan } from './group-plan.ts'
import type { GroupsProblem } from './groups-problem.ts'
import { type Grouped, climbed } from './ladder.ts'
import { membersOf, planOf } from './plan-of.ts'

/**
 * The best trios and quads for a problem, explained and certified. The same problem and budget always give the same plan, whatever
 * order its lists are in. It is never infeasible: rules give way in a fixed order and the plan says which, for whom. Throws RangeError
 * for a problem that is not sound (ids that are there twice, numbers that are none), and faults of the solver. Blocks its thread: well under a second at 40 schools, seconds at 400, a minute or two at 2,000.
 */
export async function groupSchools(
  problem: GroupsProblem,
  options: Partial<GroupsBudget> = {},
): Promise<GroupsPlan> {
  mustBeGroupable(problem)
  return withHighs((highs) =>
    planOf(problem, pooled(highs, problem, { ...standardGroupsBudget, ...options })),
  )
}

/**
 * Up to three plans, the best first: each further one differs from those before it in a third of its groups or more, and is
 * worth at least 98 % of the best. Throws what `groupSchools` does.
 */
export async function groupingsToChooseFrom(
  problem: GroupsProblem,
  options: Partial<GroupsBudget> = {},
): Promise<GroupsPlan[]> {
  mustBeGroupable(problem)
  const budget = { ...standardGroupsBudget, ...options }
  return withHighs((highs) => {
    const best = pooled(highs, problem, budget)
    const kept = [best]
    for (let attempt = 0; attempt < 3 && kept.length < 3; attempt += 1) {
      const other = best.map((grouped, index) =>
        differing(highs, grouped, { budget, before: kept.map((pools) => pools[index] ?? grouped), attempt }),
      )
      if (isNear(best, other) && kept.every((earlier) => isDifferent(earlier, other))) kept.push(other)
    }
    return kept.map((pools) => planOf(problem, pools))
  })
}

async function withHighs<T>(work: (highs: Highs) => T): Promise<T> {
  try {
    return work(await highsRuntime())
  } catch (fault) {
    forgetHighs()
    throw fault
  }
}

/** As few groups as it takes to have a facilitator for each. */
function pooled(highs: Highs, problem: GroupsProblem, budget: GroupsBudget): Grouped[] {
  const caps = new Map<string, number>()
  const mostFor = (phases: readonly Phase[]): number | null =>
    caps.get(phases.toSorted().join()) ?? capacityFor(problem, phases)
  for (;;) {
    const pools = climbed(highs, { problem, budget, mostFor })
    if (problem.facilitators.length === 0) return pools
    const groups = pools.flatMap(({ pool, found }) =>
      found.groups.filter(isGroup).map((group) => membersOf(pool, group)),
    )
    const missing = facilitatorsFor(problem.facilitators, groups).filter((leader) => leader === null).length
    const shrinking = missing > 0 ? mostTrios(pools, mostFor) : null
    if (!shrinking) return pools
    caps.set(shrinking.key, shrinking.most)
  }
}

const isGroup = ({ members }: Column): boolean => members.length > 1

/** All that facilitators of these phases can take; null when nobody was named, or too few for any split. */
function capacityFor({ facilitators, schools }: GroupsProblem, phases: readonly Phase[]): number | null {
  if (facilitators.length === 0) return null
  const count = schools.filter(({ phase }) => phases.includes(phase)).length
  const capacity = facilitators
    .filter((facilitator) => facilitator.phases.some((phase) => phases.includes(phase)))
    .reduce((sum, facilitator) => sum + facilitator.capacity, 0)
  return capacity < Math.ceil(count / 4) ? Math.ceil(count / 4) : Math.min(capacity, count)
}

type Shrinking = { readonly key: string; readonly most: number }

/** The pool with the most trios could do with one group fewer; null when none can. */
function mostTrios(
  pools: readonly Grouped[],
  mostFor: (phases: readonly Phase[]) => number | null,
): Shrinking | null {
  const able = pools.flatMap(({ pool, found }) => {
    const groups = found.groups.filter(isGroup).length
    const phases = [...new Set(pool.schools.map(({ phase }) => phase))]
    const trios = found.groups.filter(({ members }) => members.length === 3).length
    const most = Math.min(groups, mostFor(phases) ?? groups) - 1
    return trios > 3 && most >= Math.ceil(pool.size / 4)
      ? [{ key: phases.toSorted().join(), most, trios }]
      : []
  })
  return able.toSorted((one, other) => other.trios - one.trios)[0] ?? null
}

type Differing = {
  readonly budget: GroupsBudget
  readonly before: readonly Grouped[]
  readonly attempt: number
}

function differing(highs: Highs, grouped: Grouped, { budget, before, attempt }: Differing): Grouped {
  const { pool, found, most } = grouped
  if (pool.size < 6) return grouped
  const shunned = new Set(
    before.flatMap((earlier) => earlier.found.groups.map(({ members }) => keyOf(members))),
  )
  const windows = Math.min(budget.windows, 4 * pool.size)
  const groups = otherGroups(highs, pool, { found, most, windows, shunned, shunning: 30 * (attempt + 1) })
  return { ...grouped, found: { ...found, groups, score: total(groups) } }
}

const scoreOf = (pools: readonly Grouped[]): number => pools.reduce((sum, { found }) => sum + found.score, 0)

const isNear = (best: readonly Grouped[], other: readonly Grouped[]): boolean =>
  scoreOf(other) >= scoreOf(best) - 0.02 * Math.abs(scoreOf(best))

function isDifferent(one: readonly Grouped[], other: readonly Grouped[]): boolean {
  const keysOf = (pools: readonly Grouped[]): string[] =>
    pools.flatMap(({ found }, index) => found.groups.map(({ members }) => `${index}:${keyOf(members)}`))
  const known = new Set(keysOf(one))
  const keys = keysOf(other)
  return keys.filter((key) => !known.has(key)).length * 3 >= keys.length
}
