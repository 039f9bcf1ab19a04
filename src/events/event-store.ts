import { type Actor, type Instant, type PersonId, personOf } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { EventRecorded } from './facts.ts'
import type { EventTables } from './tables.ts'

type Told = Pick<EventRecorded['body'], 'kind' | 'title' | 'heldOn'>

export async function isRecorded(db: Reader, { kind, title, heldOn }: Told): Promise<boolean> {
  const found = await reading<EventTables>(db)
    .selectFrom('event')
    .where('kind', '=', kind)
    .where('title', '=', title)
    .where('held_on', '=', heldOn)
    .select('id')
    .executeTakeFirst()
  return found !== undefined
}

/** Who has which address; addresses are compared without regard to capitals. */
export async function peopleByAddress(
  db: Reader,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, PersonId>> {
  if (addresses.length === 0) return new Map()
  const found = await reading<PartnershipTables>(db)
    .selectFrom('person')
    .select(['id', 'email'])
    .where(({ fn }) => fn<string>('lower', ['email']), 'in', [...addresses])
    .execute()
  return new Map(found.flatMap(({ id, email }) => (email === null ? [] : [[email.toLowerCase(), id]])))
}

export async function insertEvent(
  tx: Transactor,
  { event, kind, title, heldOn, attendees, people }: EventRecorded['body'],
  { at, by }: { readonly at: Instant; readonly by: Actor },
): Promise<void> {
  const rows = writing<EventTables>(tx)
  await rows
    .insertInto('event')
    .values({
      id: event,
      kind,
      title,
      held_on: heldOn,
      attendees,
      recorded_at: at,
      recorded_by: personOf(by),
    })
    .execute()
  if (people.length > 0)
    await rows
      .insertInto('event_attendee')
      .values(people.map((person_id) => ({ event_id: event, person_id })))
      .execute()
}
