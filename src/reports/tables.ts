import type { ColumnType, Generated } from 'kysely'
import type { Day, Instant, PersonId } from '#kernel'
import type { ReviewId } from '#seasons'
import type { ReportStage } from './gates/report-stage.ts'
import type { RemarkId, ReportId, ShareId } from './ids.ts'
import type { RemarkKind } from './remarks/remark.ts'
import type { Edition, ReadingAs } from './sharing/share.ts'

export type ReportTables = {
  report: {
    id: ReportId
    review_id: ReviewId
    stage: ReportStage
    /** The QA reader who took it. */
    reader: PersonId | null
    opened_at: Instant
    opened_by: PersonId | null
  }
  report_gate: {
    id: string
    report_id: ReportId
    stage: ReportStage
    at: Instant
    by_person: PersonId | null
    why: string | null
  }
  /** Read `content` with `ReportContent`; write it with `JSON.stringify`. */
  report_version: {
    report_id: ReportId
    number: number
    stage: ReportStage
    at: Instant
    by_person: PersonId | null
    content: ColumnType<unknown, string, string>
  }
  /** Every change to the text, as Yjs encodes it, in the order in which it arrived. */
  report_update: {
    place: Generated<number>
    report_id: ReportId
    bytes: Uint8Array
    at: Instant
    by_person: PersonId | null
  }
  report_presence: {
    report_id: ReportId
    client: string
    person_id: PersonId
    state: string
    seen_at: Instant
  }
  report_owner: { report_id: ReportId; section: string; person_id: PersonId; since: Instant }
  report_remark: {
    id: RemarkId
    report_id: ReportId
    kind: RemarkKind
    part: string
    line: string
    words: string
    instead: string | null
    at: Instant
    by_person: PersonId
  }
  report_remark_answer: {
    remark_id: RemarkId
    answer: 'accepted' | 'declined'
    because: string | null
    at: Instant
    by_person: PersonId
  }
  report_share: {
    id: ShareId
    report_id: ReportId
    edition: Edition
    audience: 'link' | 'trust'
    why: string
    secret_hash: string | null
    expires: Day | null
    made_at: Instant
    made_by: PersonId | null
    ended_at: Instant | null
    ended_by: PersonId | null
  }
  report_reading: {
    id: string
    report_id: ReportId
    share_id: ShareId | null
    person_id: PersonId | null
    reading_as: ReadingAs
    edition: Edition
    at: Instant
  }
}
