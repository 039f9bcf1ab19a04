import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { type Day, type Instant, addDays } from '#kernel'

/** Whole days in somebody’s diary, or the stretch of a day that `times` says. The same `uid` with a higher `sequence` replaces what they have (RFC 5545 §3.8.7.4). */
export type CalendarEntry = {
  readonly uid: string
  readonly sequence: number
  readonly first: Day
  readonly last: Day
  readonly times?: { readonly from: Instant; readonly until: Instant } | undefined
  readonly summary: string
  readonly description: string
  readonly location: string | null
  readonly url: string | null
  readonly state: 'confirmed' | 'tentative' | 'cancelled'
  readonly changed: Instant
  readonly organiser: { readonly name: string; readonly email: string } | null
  readonly attendee: { readonly name: string; readonly email: string } | null
}

/** Rises with every change of something; taking it out of a diary comes after the change that it undoes. */
export const sequenceOf = (changes: number, state: CalendarEntry['state']): number =>
  changes * 2 + (state === 'cancelled' ? 1 : 0)

/** `publish` for a feed; `request` and `cancel` for a mail that changes a diary (RFC 5546 §3.2). */
export type CalendarMethod = 'publish' | 'request' | 'cancel'

const methods: Record<CalendarMethod, ICalCalendarMethod> = {
  publish: ICalCalendarMethod.PUBLISH,
  request: ICalCalendarMethod.REQUEST,
  cancel: ICalCalendarMethod.CANCEL,
}

const states: Record<CalendarEntry['state'], ICalEventStatus> = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
}

const domain = 'critical-friend.example'

/** An iCalendar file. Days are `VALUE=DATE`, the end not included, so that no reader needs a time zone; times are UTC. */
export function calendarOf(
  entries: readonly CalendarEntry[],
  { method, name }: { readonly method: CalendarMethod; readonly name: string },
): string {
  const calendar = ical({
    name,
    method: methods[method],
    prodId: { company: 'Critical Friend', product: 'Reviews', language: 'EN' },
    ttl: 60 * 60,
  })
  for (const entry of entries) {
    const event = calendar.createEvent({
      id: `${entry.uid}@${domain}`,
      sequence: entry.sequence,
      start: entry.times?.from ?? entry.first,
      end: entry.times?.until ?? addDays(entry.last, 1),
      allDay: entry.times === undefined,
      stamp: entry.changed,
      summary: entry.summary,
      description: entry.description,
      location: entry.location,
      url: entry.url,
      status: states[entry.state],
      organizer: entry.organiser,
      busystatus: entry.state === 'cancelled' ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
      transparency:
        entry.state === 'cancelled' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    })
    if (entry.attendee) event.createAttendee({ ...entry.attendee, rsvp: false })
  }
  return calendar.toString()
}
