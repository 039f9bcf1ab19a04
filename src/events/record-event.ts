import { z } from 'zod'
import { Day, type Decision, type Occasion, type PersonId, act, happened, longDate } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { EventKind } from './event-kind.ts'
import { insertEvent, isRecorded, peopleByAddress } from './event-store.ts'
import { type EventRecorded, eventRecorded } from './facts.ts'
import { EventId } from './ids.ts'
import { refused } from './refusals.ts'

const most = 2000

/** Addresses as they are pasted: between commas, semicolons, blanks or lines. */
const Addresses = z
  .string()
  .max(100_000, 'That is too long')
  .transform((text) => [
    ...new Set(
      text
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ])

const Recording = z.object({
  kind: EventKind,
  title: z.string().trim().min(1, 'Write what it was called').max(120, 'Use at most 120 characters'),
  heldOn: Day,
  attendees: z.coerce
    .number('Enter a whole number')
    .int('Enter a whole number')
    .min(1, 'Enter 1 or more')
    .max(most, `Enter ${most} or fewer`),
  addresses: Addresses.default([]),
})
type Recording = z.infer<typeof Recording>

type State = { readonly isRecorded: boolean; readonly people: ReadonlyMap<string, PersonId> }

/** Says that an event took place and how many came; those who are named are asked how it was. */
export const recordEvent = act({
  name: 'events.recordEvent',
  input: Recording,
  load: async (tx: Transactor, recording: Recording): Promise<State> => ({
    isRecorded: await isRecorded(tx, recording),
    people: await peopleByAddress(tx, recording.addresses),
  }),
  may: theOffice,
  decide,
  apply: (tx, { body }: EventRecorded, occasion) => insertEvent(tx, body, occasion),
})

export function decide(
  state: State,
  { kind, title, heldOn, attendees, addresses }: Recording,
  { today, fresh }: Pick<Occasion, 'today' | 'fresh'>,
): Decision<EventRecorded> {
  if (heldOn > today) return refused('event-not-yet', { field: 'heldOn', day: longDate(heldOn) })
  if (state.isRecorded) return refused('recorded-already', { field: 'title', title, day: longDate(heldOn) })
  const unknown = addresses.find((address) => !state.people.has(address))
  if (unknown !== undefined) return refused('not-known', { field: 'addresses', address: unknown })
  const people = [...new Set(state.people.values())]
  if (people.length > attendees)
    return refused('more-named-than-came', { field: 'addresses', named: people.length, attendees })
  return happened(eventRecorded({ event: fresh(EventId), kind, title, heldOn, attendees, people }))
}
