import { type Instant, addDays, londonMoment } from '#kernel'
import { calendarOf, sequenceOf } from '#platform/calendar'
import type { ActivityInCalendar } from '#reviews'
import type { CalendarEntry } from '#seasons'
import type { Asked } from '../../context.ts'
import { paths } from '../../paths.ts'

type Told = { readonly origin: string; readonly changed: Instant }

/** Reviews, and what is in their timetables, as a calendar that somebody may subscribe to or keep. */
export const icsOf = (
  reviews: readonly CalendarEntry[],
  told: Told,
  activities: readonly ActivityInCalendar[] = [],
): string =>
  calendarOf(
    [
      ...reviews.map((entry) => reviewInDiary(entry, told)),
      ...activities.map((entry) => activityInDiary(entry, told)),
    ],
    { method: 'publish', name: 'Reviews, Critical Friend' },
  )

const reviewInDiary = (entry: CalendarEntry, { origin, changed }: Told) => ({
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
})

const activityInDiary = (entry: ActivityInCalendar, { origin, changed }: Told) => ({
  uid: entry.activity,
  sequence: 0,
  first: entry.day,
  last: entry.day,
  times: { from: londonMoment(entry.day, entry.from), until: londonMoment(entry.day, entry.until) },
  summary: `${entry.title}: ${entry.hostName}`,
  description: 'With whom, and what to look for, stands on your card for the day.',
  location: entry.place || entry.hostName,
  url: `${origin}${paths.morningCard({ review: entry.review, day: entry.day })}`,
  state: 'confirmed' as const,
  changed,
  organiser: null,
  attendee: null,
})

export const toldTo = (c: Asked): Told => ({
  origin: c.var.services.config.origin,
  changed: c.var.world.clock.now(),
})
