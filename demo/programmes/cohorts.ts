import { type Instant, type PersonId, day } from '#kernel'
import { type SchoolId, type TrustId, partnershipYear, periodOfYear, phaseWords } from '#partnership'
import { CohortId, EnrolmentId, GroupId, programmeShapes } from '#programmes'
import { momentAt } from '../days.ts'
import type { DemoSchool } from '../partnership/schools.ts'
import type { DemoPartnership } from '../partnership/write-partnership.ts'
import type { DemoPeople } from '../people/people.ts'
import type { DemoPerson } from '../people/person.ts'
import type { DemoPractitioners } from '../practitioners/practitioners.ts'
import { type Chance, at, chanceOf, demoId } from '../random.ts'
import { hostSchoolName, reviewersSchoolName, secondHostName, chiefsTrustName } from '../staged.ts'
import { type CohortPlan, type Pool, cohortPlans } from './cohort-plans.ts'

export type DemoMember = {
  readonly id: EnrolmentId
  readonly school: SchoolId | null
  readonly trust: TrustId | null
  readonly laCode: number
}

export type DemoGroup = {
  readonly id: GroupId
  readonly name: string
  readonly facilitator: PersonId | null
  readonly why: string | null
  readonly members: readonly DemoMember[]
}

export type DemoCohort = {
  readonly id: CohortId
  readonly plan: CohortPlan
  readonly namedAt: Instant
  readonly facilitators: readonly PersonId[]
  readonly groups: readonly DemoGroup[]
  /** Enrolled, and in no group yet. */
  readonly waiting: readonly DemoMember[]
}

type Knowing = {
  readonly partnership: DemoPartnership
  readonly people: DemoPeople
  readonly training: DemoPractitioners
}

/** Each year’s programmes: who takes part, in which group, and with which facilitator. */
export function inventCohorts({ partnership, people, training }: Knowing): DemoCohort[] {
  const chance = chanceOf('programmes')
  const accredited = training.practitioners
    .filter(({ accreditations }) => accreditations.some(({ kind }) => kind === 'facilitator'))
    .map(({ person }) => person)
  const able = [people.nine.reviewer, ...accredited.filter(({ id }) => id !== people.nine.reviewer.id)]
  return cohortPlans.map((plan): DemoCohort => {
    const from = facilitatorsBefore[plan.programme]
    const facilitators = able.slice(from, from + plan.facilitators)
    const sets = plan.trusts
      ? trustSets(chance, plan, partnership)
      : schoolSets(chance, plan, partnership.schools)
    const waiting = setAside(sets, plan)
    return {
      id: demoId(CohortId, 'cohort', plan.programme, plan.year),
      plan,
      namedAt: momentAt(plan.year === 2023 ? day('2023-10-02') : day('2024-09-16'), '10:00'),
      facilitators: facilitators.map(({ id }) => id),
      groups: withFacilitators(
        facilitators,
        sets.filter(({ members }) => members !== waiting),
        plan,
      ),
      waiting,
    }
  })
}

/** The reviewer among the nine people leads a group of Extending Leading Practice. */
const facilitatorsBefore = {
  extendingLeadingPractice: 0,
  growingTheTop: 6,
  jubileeNetworks: 16,
  send: 21,
  trustLeaders: 34,
} as const

type Named = { readonly name: string; readonly members: readonly DemoMember[] }

function withFacilitators(
  facilitators: readonly DemoPerson[],
  sets: readonly Named[],
  plan: CohortPlan,
): DemoGroup[] {
  const free = [...facilitators]
  return sets.map(({ name, members }) => {
    const schools = new Set<string | null>(members.map(({ school }) => school))
    const place = free.findIndex(
      ({ posts }) => !posts.some(({ school }) => school !== null && schools.has(school)),
    )
    const [facilitator] = place < 0 ? [] : free.splice(place, 1)
    return {
      id: demoId(GroupId, 'group', plan.programme, plan.year, name),
      name,
      facilitator: facilitator?.id ?? null,
      why:
        members.length > programmeShapes[plan.programme].most ? 'The schools asked to stay together' : null,
      members,
    }
  })
}

/** Four schools of this year’s SEND cohort have yet to be put together. */
const setAside = (sets: readonly Named[], { programme, year }: CohortPlan): readonly DemoMember[] =>
  programme === 'send' && year === 2024 ? (sets.find(({ name }) => name === 'Primary 6')?.members ?? []) : []

const staged: Readonly<Record<string, CohortPlan['programme']>> = {
  [hostSchoolName]: 'growingTheTop',
  [secondHostName]: 'send',
  [reviewersSchoolName]: 'jubileeNetworks',
}

function schoolSets(chance: Chance, plan: CohortPlan, schools: readonly DemoSchool[]): Named[] {
  const taken = new Set<DemoSchool>()
  return plan.pools.flatMap((pool) => {
    const able = chance
      .shuffled(schools.filter((school) => suits(school, pool, plan) && !taken.has(school)))
      .sort((one, other) => Number(isStaged(other, plan)) - Number(isStaged(one, plan)))
      .slice(0, pool.schools)
    if (able.length < pool.schools)
      throw new RangeError(`Too few schools for ${plan.programme} ${pool.phase}`)
    for (const school of able) taken.add(school)
    const members = able.map((school) => memberOf(plan, school))
    if (pool.name) return [{ name: pool.name, members }]
    return inGroups(members.toSorted((one, other) => one.laCode - other.laCode)).map((some, index) => ({
      name: `${phaseWords[pool.phase]} ${index + 1}`,
      members: some,
    }))
  })
}

const isStaged = ({ name }: DemoSchool, { programme, year }: CohortPlan): boolean =>
  year === 2024 && staged[name] === programme

const suits = (school: DemoSchool, { phase, regions }: Pool, plan: CohortPlan): boolean =>
  school.phase === phase &&
  school.tenure.includes(plan.year) &&
  (staged[school.name] ?? plan.programme) === plan.programme &&
  (regions === undefined || regions.includes(school.model.region))

const memberOf = ({ programme, year }: CohortPlan, school: DemoSchool): DemoMember => ({
  id: demoId(EnrolmentId, 'enrolment', programme, year, school.urn),
  school: school.id,
  trust: null,
  laCode: school.model.laCode,
})

function trustSets(
  chance: Chance,
  { programme, year, trusts }: CohortPlan,
  partnership: DemoPartnership,
): Named[] {
  const schools = new Map(partnership.schools.map((school) => [school.id, school]))
  const byTrust = Map.groupBy(partnership.times, ({ trust }) => trust)
  const own = partnership.trusts.filter(({ name }) => name === chiefsTrustName)
  const others = chance.shuffled(partnership.trusts.filter((trust) => !own.includes(trust)))
  const members = [...own, ...others].slice(0, trusts).map(({ id }): DemoMember => ({
    id: demoId(EnrolmentId, 'enrolment', programme, year, id),
    school: null,
    trust: id,
    laCode: schools.get(at(byTrust.get(id) ?? [], 0).school)?.model.laCode ?? 0,
  }))
  const half = Math.ceil(members.length / 2)
  return [
    { name: 'Midlands and North', members: members.slice(0, half) },
    { name: 'South', members: members.slice(half) },
  ]
}

/** Trios and quads, neighbours apart from one another; five stay together. */
function inGroups<Member>(members: readonly Member[]): Member[][] {
  const groups = members.length === 5 ? 1 : Math.ceil(members.length / 4)
  return Array.from({ length: groups }, (_, place) =>
    members.filter((_member, index) => index % groups === place),
  )
}

export const membersOf = ({ groups, waiting }: DemoCohort): DemoMember[] => [
  ...groups.flatMap(({ members }) => [...members]),
  ...waiting,
]
export const daysOfCohort = ({ plan }: DemoCohort) => periodOfYear(partnershipYear(plan.year))
