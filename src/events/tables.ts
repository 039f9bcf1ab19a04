import type { Day, Instant, PersonId } from '#kernel'
import type { EventKind } from './event-kind.ts'
import type { EventId } from './ids.ts'

export type EventTables = {
  event: {
    id: EventId
    kind: EventKind
    title: string
    held_on: Day
    attendees: number
    recorded_at: Instant
    recorded_by: PersonId | null
  }
  event_attendee: { event_id: EventId; person_id: PersonId }
}
