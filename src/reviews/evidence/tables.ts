import type { ColumnType, Generated } from 'kysely'
import type { Instant, PersonId } from '#kernel'
import type { ReviewId } from '#seasons'
import type { EntryId, HoldId, NoteId, PhotographId } from './ids.ts'

export type EvidenceTables = {
  evidence_entry: {
    id: EntryId
    review_id: ReviewId
    note_id: NoteId
    by_person: PersonId
    device: string
    written_at: Instant
    received_at: Instant
    /** The order of arrival in its review: what a device has not had yet stands after what it has. */
    place: Generated<number>
    after: string[]
    said: ColumnType<unknown, string, string>
  }
  evidence_photograph: {
    id: PhotographId
    review_id: ReviewId
    note_id: NoteId
    by_person: PersonId
    received_at: Instant
    bytes: Uint8Array
  }
  evidence_photographs_allowed: { review_id: ReviewId; at: Instant; by_person: PersonId | null }
  evidence_hold: {
    id: HoldId
    review_id: ReviewId
    why: string
    at: Instant
    by_person: PersonId | null
    released_at: Instant | null
    released_by: PersonId | null
  }
  evidence_deleted: { review_id: ReviewId; at: Instant; notes: number; photographs: number }
}
