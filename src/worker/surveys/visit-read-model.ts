import { sql } from 'kysely'
import type { Day, PersonId } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { GroupId, ProgrammeTables, VisitId } from '#programmes'
import type { Reachable } from '../review-read-model.ts'

type Came = Reachable & { readonly hosted: boolean }

/** The leaders of the schools and trusts that were there, and who hosted, in the order of their names. */
export const leadersWhoCame = (db: Reader, visit: VisitId, today: Day): Promise<Came[]> =>
  reading<ProgrammeTables & PartnershipTables>(db)
    .selectFrom('programme_attendance as came')
    .innerJoin('programme_visit as visit', 'visit.id', 'came.visit_id')
    .innerJoin('programme_enrolment as enrolment', 'enrolment.id', 'came.enrolment_id')
    .innerJoin('post', 'post.organisation_id', 'enrolment.member_id')
    .innerJoin('person', 'person.id', 'post.person_id')
    .select(['person.id as person', 'person.name', 'person.email'])
    .select(sql<boolean>`enrolment.id = visit.host_id`.as('hosted'))
    .distinct()
    .where('visit.id', '=', visit)
    .where('came.people', '>', 0)
    .where('post.role', 'in', ['headteacher', 'trustLeader'])
    .where(sql<boolean>`post.held @> ${today}::date`)
    .orderBy('person.name')
    .execute()

/** Who facilitates a group, and whether every visit that it planned is over. */
export async function groupAsked(
  db: Reader,
  group: GroupId,
): Promise<{
  readonly name: string
  readonly facilitator: PersonId | null
  readonly isOver: boolean
} | null> {
  const { rows } = await sql<{ name: string; facilitator: PersonId | null; isOver: boolean }>`
    select name, facilitator_id as facilitator, not exists (
      select from programme_visit
      where group_id = ${group} and recorded_at is null and called_off_at is null) as "isOver"
    from programme_group where id = ${group}`.execute(reading<ProgrammeTables>(db))
  return rows[0] ?? null
}
