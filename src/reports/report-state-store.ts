import { type Actor, type Day, type PersonId, personOf } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { PractitionerTables } from '#practitioners'
import { sql } from 'kysely'
import { type Workspace, findWorkspace, findWorkspaceToChange } from '#reviews'
import type { ReviewId } from '#seasons'
import type { ReportStage } from './gates/report-stage.ts'
import type { ReportId } from './ids.ts'
import type { ReportTables } from './tables.ts'

/** A report with the review that it is of, and what its rules hang on. */
export type ReportState = Workspace & {
  readonly report: ReportId
  readonly at: ReportStage
  readonly reader: PersonId | null
  /** Whether who asks is accredited to read reports before they are issued. */
  readonly mayReadForQuality: boolean
}

type Asked = { readonly report: ReportId; readonly today: Day; readonly by: Actor }

/** For acts, which ask their policy before they answer anything. */
export async function findReport(db: Reader, asked: Asked): Promise<ReportState | null> {
  const row = await rowOf(db, asked.report)
  const workspace = row && (await findWorkspace(db, { review: row.review_id, today: asked.today }))
  return row && workspace ? { ...workspace, ...(await aboutReport(db, row, asked)) } : null
}

/** The same, held until the transaction ends. */
export async function findReportToChange(tx: Transactor, asked: Asked): Promise<ReportState | null> {
  await sql`select 1 from report where id = ${asked.report} for update`.execute(writing<ReportTables>(tx))
  const row = await rowOf(tx, asked.report)
  const workspace = row && (await findWorkspaceToChange(tx, { review: row.review_id, today: asked.today }))
  return row && workspace ? { ...workspace, ...(await aboutReport(tx, row, asked)) } : null
}

export async function reportOf(db: Reader, review: ReviewId): Promise<ReportId | null> {
  const row = await reading<ReportTables>(db)
    .selectFrom('report')
    .where('review_id', '=', review)
    .select('id')
    .executeTakeFirst()
  return row?.id ?? null
}

type ReportRow = ReportTables['report']

const rowOf = (db: Reader, report: ReportId) =>
  reading<ReportTables>(db).selectFrom('report').where('id', '=', report).selectAll().executeTakeFirst()

async function aboutReport(db: Reader, { id, stage, reader }: ReportRow, { by, today }: Asked) {
  return { report: id, at: stage, reader, mayReadForQuality: await isQaReader(db, personOf(by), today) }
}

/** Whether somebody is accredited on that day to read reports before they are issued. */
export async function isQaReader(db: Reader, person: PersonId | null, today: Day): Promise<boolean> {
  if (person === null) return false
  const found = await reading<PractitionerTables>(db)
    .selectFrom('accreditation')
    .where('person_id', '=', person)
    .where('kind', '=', 'qaReader')
    .where(sql<boolean>`held @> ${today}::date`)
    .select('id')
    .executeTakeFirst()
  return found !== undefined
}
