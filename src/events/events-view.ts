import { type Day, type Refused, refusalOf } from '#kernel'
import { type PartnershipYear, theOffice, trustees, yearOf } from '#partnership'
import { type Reading, reading } from '#platform/database'
import { type EventKind, eventKindOf } from './event-kind.ts'
import type { EventId } from './ids.ts'
import type { EventTables } from './tables.ts'

export type EventLine = {
  readonly event: EventId
  readonly kind: EventKind
  readonly what: string
  readonly title: string
  readonly heldOn: Day
  readonly attendees: number
  /** How many of them are named, and were asked how it was. */
  readonly named: number
}

export type EventsView = {
  /** The latest year first, and its latest event first. */
  readonly years: readonly { readonly year: PartnershipYear; readonly events: readonly EventLine[] }[]
  readonly mayRecord: boolean
}

/** Every event that took place, year by year. */
export async function eventsView({ db, actor, today }: Reading): Promise<EventsView | Refused> {
  const asking = { actor, state: null, today }
  const forbidden = refusalOf(theOffice.or(trustees), asking)
  if (forbidden) return forbidden
  const events = await reading<EventTables>(db)
    .selectFrom('event')
    .select(['id as event', 'kind', 'title', 'held_on as heldOn', 'attendees'])
    .select((build) =>
      build
        .selectFrom('event_attendee')
        .select(({ fn }) => fn.countAll<number>().as('named'))
        .whereRef('event_id', '=', 'event.id')
        .as('named'),
    )
    .orderBy('held_on', 'desc')
    .orderBy('title')
    .execute()
  const lines = events.map((event) => ({
    ...event,
    named: event.named ?? 0,
    what: eventKindOf[event.kind].words,
  }))
  const years = Map.groupBy(lines, ({ heldOn }) => yearOf(heldOn))
  return {
    years: [...years].map(([year, own]) => ({ year, events: own })),
    mayRecord: theOffice.allows(asking),
  }
}
