import { yearsAfter } from '#kernel'
import type { GroupsPlan, PlannedGroup } from './group-plan.ts'
import type { Facilitator, GroupsProblem, SchoolToGroup } from './groups-problem.ts'

/** A rule that a plan breaks without saying so, and where. */
export type GroupsBreach = { readonly schools: readonly string[]; readonly words: string }

/**
 * Checks a plan against every rule in plain loops, sharing no code with the search: each school once, threes and fours, what a
 * person asked for, and every rule between two schools kept or named as relaxed. [] when nothing is wrong.
 */
export function checkGroups(
  problem: GroupsProblem,
  plan: Pick<GroupsPlan, 'groups' | 'leftOut'>,
): GroupsBreach[] {
  return [
    ...eachSchoolOnce(problem, plan),
    ...plan.groups.flatMap((group) => ofOneGroup(problem, group)),
    ...whatAPersonAsked(problem, plan.groups),
    ...problem.facilitators.flatMap((facilitator) => ofOneFacilitator(problem, facilitator, plan.groups)),
  ]
}

const breach = (schools: readonly string[], words: string): GroupsBreach => ({ schools, words })

function eachSchoolOnce(
  { schools }: GroupsProblem,
  { groups, leftOut }: Pick<GroupsPlan, 'groups' | 'leftOut'>,
): GroupsBreach[] {
  const named = [...groups.flatMap((group) => group.schools), ...leftOut]
  const known = new Set(schools.map(({ id }) => id))
  const strangers = named.filter((id) => !known.has(id)).map((id) => breach([id], 'not in the problem'))
  const counted = schools.flatMap(({ id }) => {
    const times = named.filter((other) => other === id).length
    return times === 1 ? [] : [breach([id], `there ${times} times`)]
  })
  return [...strangers, ...counted]
}

function ofOneGroup(problem: GroupsProblem, group: PlannedGroup): GroupsBreach[] {
  const schools = problem.schools.filter(({ id }) => group.schools.includes(id))
  const found: GroupsBreach[] = []
  const five = schools.length === 5 && schools.every(({ phase }) => problem.fives.includes(phase))
  if (!five && schools.length !== 3 && schools.length !== 4)
    found.push(breach(group.schools, `a group of ${schools.length}`))
  for (const [index, one] of schools.entries())
    for (const other of schools.slice(index + 1))
      for (const rule of rulesBroken(problem, one, other)) {
        const named = group.relaxed.some(
          (relaxed) =>
            relaxed.rule === rule && relaxed.schools.includes(one.id) && relaxed.schools.includes(other.id),
        )
        if (!named) found.push(breach([one.id, other.id], rule))
      }
  const shared = sharedDays(schools)
  const fewDays = shared.length < schools.length + problem.policy.spareDays
  if (fewDays && !group.relaxed.some(({ rule }) => rule === 'sharedDays'))
    found.push(breach(group.schools, 'sharedDays'))
  for (const date of group.visitDays)
    if (!shared.includes(date)) found.push(breach(group.schools, `not all are free on ${date}`))
  return found
}

const sharedDays = (schools: readonly SchoolToGroup[]): string[] => [
  ...new Set(
    schools.flatMap(({ freeDays }) =>
      freeDays.filter((date) => schools.every((school) => school.freeDays.includes(date))),
    ),
  ),
]

function rulesBroken(problem: GroupsProblem, one: SchoolToGroup, other: SchoolToGroup): string[] {
  const { policy } = problem
  const isPair = (ids: readonly string[]): boolean => ids.includes(one.id) && ids.includes(other.id)
  if (problem.together.some(isPair)) return []
  const east = one.place.easting - other.place.easting
  const north = one.place.northing - other.place.northing
  const km = Math.sqrt(east * east + north * north) / 1000
  const sameHub = one.hub !== null && one.hub === other.hub
  const broken: string[] = []
  if (problem.apart.some(isPair)) broken.push('apart')
  if (one.phase !== other.phase) broken.push('phase')
  if (policy.differentTrusts && one.trust !== null && one.trust === other.trust) broken.push('trust')
  if (km < policy.beyondKm && (sameHub || one.authority === other.authority)) broken.push('locality')
  if (km > policy.farthestKm) broken.push('farthest')
  for (const { schools, on } of problem.met)
    if (isPair(schools) && yearsAfter(on, policy.yearsApart) > problem.begins) broken.push('metLately')
  return broken
}

function whatAPersonAsked(
  { together, schools }: GroupsProblem,
  groups: readonly PlannedGroup[],
): GroupsBreach[] {
  const known = new Set(schools.map(({ id }) => id))
  return together.flatMap((wish) => {
    const set = wish.filter((id) => known.has(id))
    if (set.length < 2 || groups.some((group) => set.every((id) => group.schools.includes(id)))) return []
    return [breach(set, 'put together by a person, and are not')]
  })
}

function ofOneFacilitator(
  problem: GroupsProblem,
  facilitator: Facilitator,
  groups: readonly PlannedGroup[],
): GroupsBreach[] {
  const { id, capacity, conflicts, phases, trust, farthestKm } = facilitator
  const led = groups.filter((group) => group.facilitator === id)
  const found = led.length > capacity ? [breach([], `${id} leads ${led.length} groups`)] : []
  for (const group of led) {
    const schools = problem.schools.filter((school) => group.schools.includes(school.id))
    const tied = schools.some(
      (school) => conflicts.includes(school.id) || (trust !== null && school.trust === trust),
    )
    if (tied) found.push(breach(group.schools, `${id} has a tie to one of them`))
    if (!schools.some(({ phase }) => phases.includes(phase)))
      found.push(breach(group.schools, `${id} does not know their phase`))
    if (farthestKm !== null && kmToMiddle(facilitator, schools) > farthestKm + 0.001)
      found.push(breach(group.schools, `${id} lives too far from their middle`))
  }
  return found
}

function kmToMiddle({ place }: Facilitator, schools: readonly SchoolToGroup[]): number {
  let [east, north] = [0, 0]
  for (const school of schools) {
    east += (school.place.easting - place.easting) / schools.length
    north += (school.place.northing - place.northing) / schools.length
  }
  return Math.sqrt(east * east + north * north) / 1000
}
