import { z } from 'zod'
import { Day, type FactOf, PersonId, fact } from '#kernel'
import { EventKind } from './event-kind.ts'
import { EventId } from './ids.ts'

export const eventRecorded = fact(
  'events.eventRecorded',
  z.object({
    event: EventId,
    kind: EventKind,
    title: z.string(),
    heldOn: Day,
    /** How many came. */
    attendees: z.int(),
    /** Those of them who are known here, and are asked how it was. */
    people: z.array(PersonId),
  }),
)
export type EventRecorded = FactOf<typeof eventRecorded>
