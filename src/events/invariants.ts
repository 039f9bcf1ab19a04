import type { Invariant } from '#platform/database'

/** What must hold of events, whatever has happened. */
export const eventInvariants: readonly Invariant[] = [
  {
    name: 'no more people are named than came to an event',
    sql: `select event.id from event
          where attendees < (select count(*) from event_attendee where event_id = event.id)`,
  },
]
