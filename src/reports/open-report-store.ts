import { type Occasion, newId, personOf } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import type { ReviewId } from '#seasons'
import { RecordId, type ReportId } from './ids.ts'
import type { ReportTables } from './tables.ts'

type Opened = { readonly report: ReportId; readonly review: ReviewId }

export async function insertReport(tx: Transactor, { report, review }: Opened, { at, by }: Occasion) {
  const rows = writing<ReportTables>(tx)
  const person = personOf(by)
  await rows
    .insertInto('report')
    .values({
      id: report,
      review_id: review,
      stage: 'drafting',
      reader: null,
      opened_at: at,
      opened_by: person,
    })
    .execute()
  await rows
    .insertInto('report_gate')
    .values({ id: newId(RecordId), report_id: report, stage: 'drafting', at, by_person: person, why: null })
    .execute()
}
