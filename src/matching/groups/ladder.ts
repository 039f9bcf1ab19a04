import type { Highs } from 'highs'
import type { Phase } from '../problem.ts'
import { type Found, type GroupsBudget, bestGroups } from './search/best-groups.ts'
import { groupPoints } from './group-points.ts'
import type { GroupsProblem, SchoolToGroup } from './groups-problem.ts'
import { type Pool, type Relaxable, never, poolOf } from './pool.ts'

/** A pool with the best groups for it, after as many rules were relaxed as it took. */
export type Grouped = { readonly pool: Pool; readonly found: Found; readonly most: number | null }

export type Climb = {
  readonly problem: GroupsProblem
  readonly budget: GroupsBudget
  /** At most so many groups for the schools of these phases. */
  readonly mostFor: (phases: readonly Phase[]) => number | null
}

/** What gives way, one after another: first what costs a longer journey, last what a group is for. */
const rungs: readonly Relaxable[] = ['farthest', 'sharedDays', 'locality', 'metLately', 'trust']

/** Pools in which nobody is left out where that can be: each phase on its own, or with a neighbouring one. */
export function climbed(highs: Highs, climb: Climb): Grouped[] {
  const phases = Map.groupBy(climb.problem.schools, ({ phase }) => phase)
  const alone = [...phases.values()].filter((schools) => canBeSplit(climb.problem, schools))
  const stranded = [...phases.values()].filter((schools) => !canBeSplit(climb.problem, schools))
  const pools = alone.map((schools) => highest(highs, climb, schools))
  for (const { pool } of pools.filter((grouped) => someLeftOut(grouped))) stranded.push([...pool.schools])
  return joined(highs, climb, { pools: pools.filter((grouped) => !someLeftOut(grouped)), stranded })
}

type Joining = {
  readonly pools: readonly Grouped[]
  readonly stranded: readonly (readonly SchoolToGroup[])[]
}

/** Schools that cannot be grouped among themselves join the nearest phase that there is. */
function joined(highs: Highs, climb: Climb, { pools, stranded }: Joining): Grouped[] {
  const [first, ...rest] = stranded
  if (!first) return [...pools]
  const inOrder = neighboursOf(first)
  const candidates = [...pools.map(({ pool }) => pool.schools), ...rest].toSorted(
    (one, other) => stepsTo(inOrder, one) - stepsTo(inOrder, other),
  )
  const [host] = candidates
  if (!host) return [...pools, highest(highs, climb, first)]
  const union = [...first, ...host]
  const others = {
    pools: pools.filter(({ pool }) => pool.schools !== host),
    stranded: rest.filter((each) => each !== host),
  }
  if (!canBeSplit(climb.problem, union))
    return joined(highs, climb, { ...others, stranded: [...others.stranded, union] })
  return joined(highs, climb, { ...others, pools: [...others.pools, highest(highs, climb, union)] })
}

const neighbours: Readonly<Record<Phase, readonly Phase[]>> = {
  nursery: ['primary', 'allThrough'],
  primary: ['allThrough', 'nursery', 'special', 'secondary'],
  secondary: ['allThrough', 'sixteenPlus', 'special', 'primary'],
  allThrough: ['secondary', 'primary'],
  special: ['alternativeProvision', 'primary', 'secondary'],
  alternativeProvision: ['special', 'secondary'],
  sixteenPlus: ['secondary', 'allThrough'],
}

const neighboursOf = (schools: readonly SchoolToGroup[]): Phase[] =>
  [...new Set(schools.map(({ phase }) => phase))].flatMap((phase) => neighbours[phase])

function stepsTo(inOrder: readonly Phase[], schools: readonly SchoolToGroup[]): number {
  const steps = schools.map(({ phase }) => inOrder.indexOf(phase)).filter((step) => step >= 0)
  return steps.length > 0 ? Math.min(...steps) : inOrder.length
}

/** Threes and fours make every number but one, two and five; a five needs a person's word. */
function canBeSplit({ fives }: GroupsProblem, schools: readonly SchoolToGroup[]): boolean {
  if (schools.length === 5) return schools.every(({ phase }) => fives.includes(phase))
  return schools.length > 2
}

const leftOutOf = ({ found }: Grouped): number =>
  found.groups.filter(({ members }) => members.length === 1).length

const someLeftOut = (grouped: Grouped): boolean => leftOutOf(grouped) > 0

/** Climbs until nobody is left out; where that cannot be, the lowest rung that leaves out the fewest. */
function highest(highs: Highs, climb: Climb, schools: readonly SchoolToGroup[]): Grouped {
  let best = onRung(highs, climb, { schools, rung: 0 })
  for (let rung = 1; rung <= rungs.length && someLeftOut(best); rung += 1) {
    const grouped = onRung(highs, climb, { schools, rung })
    if (leftOutOf(grouped) < leftOutOf(best)) best = grouped
  }
  return best
}

type Rung = { readonly schools: readonly SchoolToGroup[]; readonly rung: number }

function onRung(highs: Highs, { problem, budget, mostFor }: Climb, { schools, rung }: Rung): Grouped {
  const phases = [...new Set(schools.map(({ phase }) => phase))]
  const most = mostFor(phases)
  const start: readonly Relaxable[] = phases.length > 1 ? ['phase'] : []
  const pool = poolOf(problem, schools, new Set([...start, ...rungs.slice(0, rung)]))
  const five = schools.length === 5 && canBeSplit(problem, schools)
  return { pool, found: five ? theFive(pool) : bestGroups(highs, pool, { budget, most }), most }
}

/** Five schools are one group, or nobody is in one. */
function theFive(pool: Pool): Found {
  const members = [0, 1, 2, 3, 4]
  const points = groupPoints(pool, members)
  const alone = members.map((member) => ({ members: [member], points: 0 }))
  const score = Math.max(0, points)
  const relaxation = { prices: { schools: new Float64Array(5), group: 0 }, bound: score, rounds: 0 }
  return { groups: points > never ? [{ members, points }] : alone, score, bound: score, relaxation }
}
