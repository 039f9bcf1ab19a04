import { sql } from 'kysely'
import type { Day, Instant, PersonId } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { Tables } from '../cohorts/cohort-store.ts'
import { type GroupAtHand, findGroup } from '../groups/group-store.ts'
import type { EnrolmentId, VisitId } from '../ids.ts'

export type VisitKnown = GroupAtHand & {
  readonly visit: VisitId
  readonly host: EnrolmentId
  readonly hostName: string
  readonly heldOn: Day
  readonly focus: string | null
  readonly recorded: boolean
  readonly calledOff: boolean
  readonly attendance: ReadonlyMap<EnrolmentId, number>
}

export async function findVisit(db: Reader, id: VisitId): Promise<VisitKnown | null> {
  const row = await reading<Tables>(db)
    .selectFrom('programme_visit as visit')
    .innerJoin('programme_enrolment as host', 'host.id', 'visit.host_id')
    .leftJoin('school', 'school.id', 'host.school_id')
    .leftJoin('trust', 'trust.id', 'host.trust_id')
    .select(['visit.group_id', 'visit.host_id as host', 'visit.held_on as heldOn', 'visit.focus'])
    .select(['visit.recorded_at', 'visit.called_off_at'])
    .select(sql<string>`coalesce(school.name, trust.name)`.as('hostName'))
    .where('visit.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const [group, came] = await Promise.all([findGroup(db, row.group_id), attendanceOf(db, id)])
  const { host, hostName, heldOn, focus, recorded_at, called_off_at } = row
  const course = { recorded: recorded_at !== null, calledOff: called_off_at !== null }
  return group && { ...group, ...course, visit: id, host, hostName, heldOn, focus, attendance: came }
}

/** The same, held until the transaction ends. */
export async function findVisitToChange(tx: Transactor, id: VisitId): Promise<VisitKnown | null> {
  await sql`select 1 from programme_visit where id = ${id} for update`.execute(writing<Tables>(tx))
  return findVisit(tx, id)
}

async function attendanceOf(db: Reader, visit: VisitId): Promise<Map<EnrolmentId, number>> {
  const rows = await reading<Tables>(db)
    .selectFrom('programme_attendance')
    .select(['enrolment_id', 'people'])
    .where('visit_id', '=', visit)
    .execute()
  return new Map(rows.map(({ enrolment_id, people }) => [enrolment_id, people]))
}

type Recording = {
  readonly visit: VisitId
  readonly attendance: readonly { readonly enrolment: EnrolmentId; readonly people: number }[]
  readonly at: Instant
  readonly by: PersonId | null
}

/** What was recorded before gives way, so that a slip can be mended. */
export async function writeAttendance(
  tx: Transactor,
  { visit, attendance, at, by }: Recording,
): Promise<void> {
  const rows = writing<Tables>(tx)
  await rows.deleteFrom('programme_attendance').where('visit_id', '=', visit).execute()
  await rows
    .insertInto('programme_attendance')
    .values(attendance.map(({ enrolment, people }) => ({ visit_id: visit, enrolment_id: enrolment, people })))
    .execute()
  await rows
    .updateTable('programme_visit')
    .set({ recorded_at: at, recorded_by: by })
    .where('id', '=', visit)
    .execute()
}
