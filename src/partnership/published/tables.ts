import type { ColumnType } from 'kysely'
import type { Instant } from '#kernel'
import type { PartnershipYear } from '../partnership-year.ts'
import type { Complaint } from '../register/reading/complaint.ts'
import type { PartnershipTables } from '../tables.ts'
import type { PublishedChange, PublishedCounts } from './compare-published.ts'
import type { Dataset, Release } from './dataset.ts'
import type { Figures, PublishedRow } from './figures.ts'
import type { PublishedImportId, PublishedImportState } from './published-import.ts'

/** Written as text, read as what it holds. */
type Json<Held> = ColumnType<Held, string, string>

export type PublishedTables = {
  published_import: {
    id: PublishedImportId
    state: PublishedImportState
    dataset: Dataset
    year: PartnershipYear
    release: Release
    file: string
    planned_at: Instant
    planned_by: string | null
    settled_at: Instant | null
    settled_by: string | null
    rows: number
    notes: Json<readonly string[]>
    counts: Json<PublishedCounts>
    changes: Json<readonly PublishedChange[]>
    complaints: Json<readonly Complaint[]>
  }
  published_import_part: {
    published_import_id: PublishedImportId
    number: number
    rows: Json<readonly PublishedRow[]>
  }
  /** Which release of a year’s figures is known; `fictional` of the demonstration’s. */
  published_release: {
    dataset: Dataset
    year: PartnershipYear
    release: Release
    source: string
    fictional: boolean
    adopted_at: Instant
  }
  published_figures: {
    dataset: Dataset
    year: PartnershipYear
    place: string
    urn: ColumnType<number | null, never, never>
    figures: Json<Figures>
  }
}

export type PublishedRoom = PublishedTables & Pick<PartnershipTables, 'school' | 'school_urn' | 'trust'>
