import { sql } from 'kysely'
import { type Occasion, newId, personOf } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import { contentOf } from '../document/content-store.ts'
import { ReportContent } from '../document/report-content.ts'
import { RecordId, type ReportId } from '../ids.ts'
import { findReport } from '../report-state-store.ts'
import type { ReportTables } from '../tables.ts'
import type { ReportStage } from './report-stage.ts'

const rows = (tx: Transactor) => writing<ReportTables>(tx)

type Passed = { readonly report: ReportId; readonly stage: ReportStage; readonly why: string | null }

/** The report stands at another stage from now on, and what it said then is kept as a version. */
export async function passGate(tx: Transactor, passed: Passed, occasion: Occasion): Promise<void> {
  const { report, stage, why } = passed
  const { at, by, today } = occasion
  await rows(tx).updateTable('report').set({ stage }).where('id', '=', report).execute()
  await rows(tx)
    .insertInto('report_gate')
    .values({ id: newId(RecordId), report_id: report, stage, at, by_person: personOf(by), why })
    .execute()
  const state = await findReport(tx, { report, today, by })
  if (!state) return
  const content = await contentOf(tx, state)
  if (stage !== 'issued' && (await isKept(tx, report, content))) return
  await rows(tx)
    .insertInto('report_version')
    .values({
      report_id: report,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from report_version where report_id = ${report})`,
      stage,
      at,
      by_person: personOf(by),
      content: JSON.stringify(content),
    })
    .execute()
}

async function isKept(db: Reader, report: ReportId, content: ReportContent): Promise<boolean> {
  const row = await reading<ReportTables>(db)
    .selectFrom('report_version')
    .where('report_id', '=', report)
    .orderBy('number', 'desc')
    .select('content')
    .executeTakeFirst()
  return row !== undefined && JSON.stringify(ReportContent.parse(row.content)) === JSON.stringify(content)
}

export async function updateReader(
  tx: Transactor,
  report: ReportId,
  reader: ReportTables['report']['reader'],
) {
  await rows(tx).updateTable('report').set({ reader }).where('id', '=', report).execute()
}
