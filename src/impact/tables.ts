import type { ColumnType } from 'kysely'
import type { Day, Instant, PersonId } from '#kernel'
import type { PartnershipYear } from '#partnership'
import type { Figure } from './engine/figure.ts'
import type { KeptCourse } from './figures/course.ts'
import type { ExportTokenId, ImpactReportId, SnapshotId, VoiceId } from './ids.ts'
import type { MetricDefinition, Row, RowSource } from './metric.ts'

export type ReportState = 'draft' | 'published'

/** Written as text, read as what it holds. */
type Json<Held> = ColumnType<Held, string, string>

export type ImpactTables = {
  /** A figure that a year does not have, and why. */
  unrecorded_figure: { year: PartnershipYear; metric: string; why: string }
  /** What the partnership wants a figure to be in a year. */
  impact_target: { metric: string; year: PartnershipYear; value: number; set_on: Day; words: string }
  impact_snapshot: {
    id: SnapshotId
    year: PartnershipYear
    version: number
    taken_at: Instant
    taken_by: PersonId | null
    why: string
    definitions: Json<readonly MetricDefinition[]>
    figures: Json<readonly Figure[]>
    figures_before: Json<readonly Figure[]>
    courses: Json<readonly KeptCourse[]>
  }
  impact_report: {
    id: ImpactReportId
    year: PartnershipYear
    snapshot_id: SnapshotId
    state: ReportState
    drafted_at: Instant
    drafted_by: PersonId | null
    published_at: Instant | null
    published_by: PersonId | null
  }
  impact_report_words: { report_id: ImpactReportId; section: string; block: string; words: string }
  impact_report_sign_off: { report_id: ImpactReportId; person_id: PersonId; at: Instant }
  impact_voice: {
    id: VoiceId
    report_id: ImpactReportId
    section: string
    kind: 'quote' | 'story'
    title: string | null
    words: string
    name: string
    role: string
    organisation: string
    place: string | null
    consent_on: Day
    /** The last day on which it may be shown; null when there is no end. */
    consent_until: Day | null
    withdrawn_at: Instant | null
    withdrawn_because: string | null
    added_at: Instant
  }
  export_token: {
    id: ExportTokenId
    person_id: PersonId
    name: string
    secret_hash: string
    granted_at: Instant
    revoked_at: Instant | null
    used_on: Day | null
  }
  impact_snapshot_rows: { snapshot_id: SnapshotId; source: RowSource; rows: Json<readonly Row[]> }
}
