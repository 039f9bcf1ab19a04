import { sql } from 'kysely'
import { type Day, type Period, type PersonId, fromDaterange } from '#kernel'
import type { PartnershipYear, Phase, SchoolId, TrustId } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { Tables } from '../cohorts/cohort-store.ts'
import type { CohortId, EnrolmentId, GroupId } from '../ids.ts'
import type { Programme } from '../programme.ts'

export async function cohortOfGroup(db: Reader, group: GroupId): Promise<CohortId | null> {
  const row = await reading<Tables>(db)
    .selectFrom('programme_group')
    .select('cohort_id')
    .where('id', '=', group)
    .executeTakeFirst()
  return row?.cohort_id ?? null
}

type Placing = { readonly group: GroupId; readonly members: readonly EnrolmentId[] }

export async function placeMembers(tx: Transactor, { group, members }: Placing): Promise<void> {
  const rows = writing<Tables>(tx)
  await rows.deleteFrom('programme_group_member').where('group_id', '=', group).execute()
  if (members.length === 0) return
  await rows
    .insertInto('programme_group_member')
    .values(members.map((enrolment) => ({ enrolment_id: enrolment, group_id: group })))
    .execute()
}

export type GroupMember = {
  readonly enrolment: EnrolmentId
  readonly school: SchoolId | null
  readonly trust: TrustId | null
  readonly name: string
  readonly phase: Phase | null
  readonly localAuthority: string | null
}

/** A group with what the rules of visiting hang on. `places` are its schools and trusts, for policies. */
export type GroupAtHand = {
  readonly group: GroupId
  readonly name: string
  readonly why: string | null
  readonly cohort: CohortId
  readonly programme: Programme
  readonly year: PartnershipYear
  readonly held: Period
  readonly facilitator: PersonId | null
  readonly facilitatorName: string | null
  readonly members: readonly GroupMember[]
  readonly places: readonly string[]
  /** Days on which it meets already, with their hosts. */
  readonly days: readonly { readonly heldOn: Day; readonly host: string }[]
}

export async function findGroup(db: Reader, group: GroupId): Promise<GroupAtHand | null> {
  const row = await reading<Tables>(db)
    .selectFrom('programme_group')
    .innerJoin('programme_cohort as cohort', 'cohort.id', 'programme_group.cohort_id')
    .leftJoin('person', 'person.id', 'programme_group.facilitator_id')
    .select([
      'programme_group.id as group',
      'programme_group.name',
      'programme_group.why',
      'cohort.id as cohort',
    ])
    .select(['cohort.programme', 'cohort.year', 'cohort.held', 'person.id as facilitator'])
    .select('person.name as facilitatorName')
    .where('programme_group.id', '=', group)
    .executeTakeFirst()
  if (!row) return null
  const [members, days] = await Promise.all([membersOf(db, group), daysOf(db, group)])
  const places = members.flatMap(({ school, trust }): string[] => [school ?? trust ?? ''])
  return { ...row, held: fromDaterange(row.held), members, places, days }
}

const membersOf = (db: Reader, group: GroupId): Promise<GroupMember[]> =>
  reading<Tables>(db)
    .selectFrom('programme_group_member as placed')
    .innerJoin('programme_enrolment as enrolment', 'enrolment.id', 'placed.enrolment_id')
    .leftJoin('school', 'school.id', 'enrolment.school_id')
    .leftJoin('trust', 'trust.id', 'enrolment.trust_id')
    .where('placed.group_id', '=', group)
    .select(['enrolment.id as enrolment', 'enrolment.school_id as school', 'enrolment.trust_id as trust'])
    .select(['school.phase', 'school.la_name as localAuthority'])
    .select(sql<string>`coalesce(school.name, trust.name)`.as('name'))
    .orderBy('name')
    .execute()

const daysOf = (db: Reader, group: GroupId) =>
  reading<Tables>(db)
    .selectFrom('programme_visit as visit')
    .innerJoin('programme_enrolment as host', 'host.id', 'visit.host_id')
    .leftJoin('school', 'school.id', 'host.school_id')
    .leftJoin('trust', 'trust.id', 'host.trust_id')
    .where('visit.group_id', '=', group)
    .where('visit.called_off_at', 'is', null)
    .select(['visit.held_on as heldOn', sql<string>`coalesce(school.name, trust.name)`.as('host')])
    .orderBy('visit.held_on')
    .execute()
