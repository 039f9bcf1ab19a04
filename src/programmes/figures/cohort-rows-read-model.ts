import { sql } from 'kysely'
import type { Day, PersonId } from '#kernel'
import type { PartnershipTables, PartnershipYear, Phase, SchoolId, TrustId } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { EnrolmentId, GroupId, VisitId } from '../ids.ts'
import type { Programme } from '../programme.ts'
import type { ProgrammeTables } from '../tables.ts'

type Tables = ProgrammeTables & PartnershipTables

/** A school, or a trust, that takes part in a programme in a year. `phase` is null for a trust. */
export type ProgrammeMember = {
  readonly enrolment: EnrolmentId
  readonly programme: Programme
  readonly school: SchoolId | null
  readonly trust: TrustId | null
  readonly name: string
  readonly phase: Phase | null
  readonly region: string | null
  readonly group: GroupId | null
  readonly groupName: string | null
}

/** Who takes part in the programmes of a partnership year, in one query. */
export const programmeMembersIn = (db: Reader, year: PartnershipYear): Promise<ProgrammeMember[]> =>
  reading<Tables>(db)
    .selectFrom('programme_enrolment as enrolment')
    .innerJoin('programme_cohort as cohort', 'cohort.id', 'enrolment.cohort_id')
    .leftJoin('school', 'school.id', 'enrolment.school_id')
    .leftJoin('trust', 'trust.id', 'enrolment.trust_id')
    .leftJoin('programme_group_member as placed', 'placed.enrolment_id', 'enrolment.id')
    .leftJoin('programme_group', 'programme_group.id', 'placed.group_id')
    .where('cohort.year', '=', year)
    .select(['enrolment.id as enrolment', 'cohort.programme', 'enrolment.school_id as school'])
    .select(['enrolment.trust_id as trust', 'school.phase', 'school.region'])
    .select(['programme_group.id as group', 'programme_group.name as groupName'])
    .select(sql<string>`coalesce(school.name, trust.name)`.as('name'))
    .orderBy('cohort.programme')
    .orderBy('name')
    .orderBy('enrolment.id')
    .execute()

export type ProgrammeFacilitator = {
  readonly programme: Programme
  readonly person: PersonId
  readonly name: string
}

/** Who was named to facilitate the programmes of a partnership year, in one query. */
export const facilitatorsIn = (db: Reader, year: PartnershipYear): Promise<ProgrammeFacilitator[]> =>
  reading<Tables>(db)
    .selectFrom('programme_facilitator as facilitator')
    .innerJoin('programme_cohort as cohort', 'cohort.id', 'facilitator.cohort_id')
    .innerJoin('person', 'person.id', 'facilitator.person_id')
    .where('cohort.year', '=', year)
    .select(['cohort.programme', 'person.id as person', 'person.name'])
    .orderBy('cohort.programme')
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()

/** A visit or a meeting that took place, with how many people came from other members of the group. */
export type ProgrammeVisit = {
  readonly visit: VisitId
  readonly programme: Programme
  readonly group: GroupId
  readonly groupName: string
  readonly hostName: string
  readonly heldOn: Day
  readonly visitors: number
}

/** The visits of a partnership year that took place, in the order of their days: one query. */
export const visitsIn = (db: Reader, year: PartnershipYear): Promise<ProgrammeVisit[]> =>
  reading<Tables>(db)
    .selectFrom('programme_visit as visit')
    .innerJoin('programme_group', 'programme_group.id', 'visit.group_id')
    .innerJoin('programme_cohort as cohort', 'cohort.id', 'programme_group.cohort_id')
    .innerJoin('programme_enrolment as host', 'host.id', 'visit.host_id')
    .leftJoin('school', 'school.id', 'host.school_id')
    .leftJoin('trust', 'trust.id', 'host.trust_id')
    .where('cohort.year', '=', year)
    .where('visit.recorded_at', 'is not', null)
    .select(['visit.id as visit', 'cohort.programme', 'programme_group.id as group'])
    .select(['programme_group.name as groupName', 'visit.held_on as heldOn'])
    .select(sql<string>`coalesce(school.name, trust.name)`.as('hostName'))
    .select(
      sql<number>`(select coalesce(sum(people), 0)::int from programme_attendance
        where visit_id = visit.id and enrolment_id <> visit.host_id)`.as('visitors'),
    )
    .orderBy('visit.held_on')
    .orderBy('visit.id')
    .execute()
