import type { ColumnType } from 'kysely'
import type { Day, Instant, PersonId } from '#kernel'
import type { PartnershipYear } from '#partnership'
import type { Figure } from './engine/figure.ts'
import type { SnapshotId } from './ids.ts'
import type { MetricDefinition, Row, RowSource } from './metric.ts'

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
  }
  impact_snapshot_rows: { snapshot_id: SnapshotId; source: RowSource; rows: Json<readonly Row[]> }
}
