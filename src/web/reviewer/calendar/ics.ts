import { type Instant, addDays } from '#kernel'
import { calendarOf, sequenceOf } from '#platform/calendar'
import type { CalendarEntry } from '#seasons'
import type { Asked } from '../../context.ts'
import { paths } from '../../paths.ts'

type Told = { readonly origin: string; readonly changed: Instant }

/** Reviews as a calendar that somebody may subscribe to or keep. */
export const icsOf = (entries: readonly CalendarEntry[], { origin, changed }: Told): string =>
  calendarOf(
    entries.map((entry) => ({
      uid: entry.uid,
      sequence: sequenceOf(entry.sequence, entry.status),
      first: entry.first,
      last: addDays(entry.until, -1),
      summary: entry.status === 'tentative' ? `${entry.title} (not confirmed)` : entry.title,
      description: 'Your places and their answers stand under “My reviews”.',
      location: entry.place,
      url: `${origin}${paths.myReviews()}`,
      state: entry.status,
      changed,
      organiser: null,
      attendee: null,
    })),
    { method: 'publish', name: 'Reviews, Critical Friend' },
  )

export const toldTo = (c: Asked): Told => ({
  origin: c.var.services.config.origin,
  changed: c.var.world.clock.now(),
})
