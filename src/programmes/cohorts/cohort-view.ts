import { type Refused, contains, refusalOf, refused } from '#kernel'
import { type PartnershipYear, theOffice } from '#partnership'
import type { Reading } from '#platform/database'
import type { CohortId, GroupId } from '../ids.ts'
import type { Programme } from '../programme.ts'
import { type AccreditedPerson, accreditedFacilitators } from './candidate-store.ts'
import { type FacilitatorKnown, type MemberKnown, findCohort } from './cohort-store.ts'

export type CohortGroup = {
  readonly group: GroupId
  readonly name: string
  readonly why: string | null
  readonly facilitator: string | null
  readonly facilitatorName: string | null
  readonly members: readonly MemberKnown[]
}

export type CohortView = {
  readonly cohort: CohortId
  readonly programme: Programme
  readonly year: PartnershipYear
  readonly members: readonly (MemberKnown & {
    readonly groupName: string | null
    readonly takesPart: boolean
  })[]
  readonly ungrouped: readonly MemberKnown[]
  readonly groups: readonly CohortGroup[]
  readonly facilitators: readonly (FacilitatorKnown & { readonly leads: readonly string[] })[]
  /** Accredited today, and not yet facilitators of this cohort. */
  readonly couldFacilitate: readonly AccreditedPerson[]
}

/** One cohort as the office works on it. */
export async function cohortView({ db, actor, today }: Reading, id: CohortId): Promise<CohortView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: null, today })
  if (forbidden) return forbidden
  const known = await findCohort(db, id, today)
  if (!known) return refused('not-found')
  const { cohort, programme, year, held, groups, facilitators } = known
  const onDay = contains(held, today) ? today : held.from
  const members = known.members.map((member) => ({
    ...member,
    groupName: groups.find(({ group }) => group === member.group)?.name ?? null,
    takesPart: contains(member.held, onDay),
  }))
  const accredited = await accreditedFacilitators(db, today)
  return {
    cohort,
    programme,
    year,
    members,
    ungrouped: members.filter(({ takesPart, group }) => takesPart && group === null),
    groups: groups.map((group) => ({
      ...group,
      facilitatorName: facilitators.find(({ person }) => person === group.facilitator)?.name ?? null,
      members: members.filter((member) => member.group === group.group),
    })),
    facilitators: facilitators.map((one) => ({
      ...one,
      leads: groups.filter(({ facilitator }) => facilitator === one.person).map(({ name }) => name),
    })),
    couldFacilitate: accredited.filter(({ person }) => !facilitators.some((one) => one.person === person)),
  }
}
