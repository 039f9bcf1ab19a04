import { sql } from 'kysely'
import type { Day, PersonId } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { GroupId, ProgrammeTables } from '#programmes'

/** The headteachers and trust leaders of a group’s members, who tell the rest of their school or trust. */
export const leadersOfGroup = (
  db: Reader,
  group: GroupId,
  today: Day,
): Promise<{ readonly person: PersonId }[]> =>
  reading<ProgrammeTables & PartnershipTables>(db)
    .selectFrom('programme_group_member as placed')
    .innerJoin('programme_enrolment as enrolment', 'enrolment.id', 'placed.enrolment_id')
    .innerJoin('post', 'post.organisation_id', 'enrolment.member_id')
    .select('post.person_id as person')
    .distinct()
    .where('placed.group_id', '=', group)
    .where('post.role', 'in', ['headteacher', 'trustLeader'])
    .where(sql<boolean>`post.held @> ${today}::date`)
    .orderBy('person')
    .execute()
