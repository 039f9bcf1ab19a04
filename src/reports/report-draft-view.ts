import { type Refused, isRefused } from '#kernel'
import type { Reading } from '#platform/database'
import { contentOf } from './document/content-store.ts'
import type { ReportContent } from './document/report-content.ts'
import type { ReportId } from './ids.ts'
import { draftFor } from './report-view.ts'

/** The report as it stands, for those who may see it before it is issued. */
export async function reportDraftView(asked: Reading, report: ReportId): Promise<ReportContent | Refused> {
  const state = await draftFor(asked, report)
  return isRefused(state) ? state : contentOf(asked.db, state)
}
