import type { ColumnType } from 'kysely'
import type { Day, Instant, PersonId } from '#kernel'
import type { ReviewId } from '#seasons'
import type { FollowUpStatus } from './follow-up/even-better-if.ts'
import type { ActivityId, DocumentId, EvenBetterIfId, LineId } from './ids.ts'
import type { Scan } from './pack/document.ts'

/** An int4range as text, `[510,540)`: minutes after midnight. */
type Minutes = string

export type ReviewTables = {
  review_host_leader: {
    review_id: ReviewId
    person_id: PersonId
    responsibility: string
    safeguarding: boolean
    telephone: string | null
    named_at: Instant
    named_by: PersonId | null
  }
  review_line: {
    id: LineId
    review_id: ReviewId
    section: string
    question: string
    place: number
    asked_at: Instant
    asked_by: PersonId | null
  }
  review_protocol_accepted: { review_id: ReviewId; person_id: PersonId; at: Instant }
  review_briefing: {
    review_id: ReviewId
    context: string
    hopes: string
    arrival: string
    practical: string
    written_at: Instant
    written_by: PersonId | null
  }
  review_document: {
    id: DocumentId
    review_id: ReviewId
    title: string
    media_type: string
    ending: string
    bytes: number
    scan: Scan
    added_at: Instant
    added_by: PersonId | null
  }
  review_document_content: { document_id: DocumentId; content: Uint8Array }
  review_bells: {
    review_id: ReviewId
    bells: ColumnType<unknown, string, string>
    set_at: Instant
    set_by: PersonId | null
  }
  review_activity: {
    id: ActivityId
    review_id: ReviewId
    day: Day
    minutes: Minutes
    kind: string
    title: string
    section: string | null
    line_id: LineId | null
    visitor_id: PersonId | null
    host_id: PersonId | null
    whom: string
    place: string
    why: string
  }
  review_timetable_agreed: { review_id: ReviewId; at: Instant; by_person: PersonId | null }
  even_better_if: {
    id: EvenBetterIfId
    review_id: ReviewId
    section: string
    words: string
    place: number
  }
  even_better_if_status: {
    id: string
    even_better_if_id: EvenBetterIfId
    status: FollowUpStatus
    note: string
    confirmed_in: ReviewId | null
    at: Instant
    by_person: PersonId | null
  }
}
