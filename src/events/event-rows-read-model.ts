import { sql } from 'kysely'
import { toDaterange } from '#kernel'
import { type PartnershipYear, periodOfYear } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { EventTables } from './tables.ts'

export type EventRow = Pick<EventTables['event'], 'id' | 'kind' | 'title' | 'attendees'>

/** The events of a partnership year, the earliest first: what figures are made of. */
export const eventsIn = (db: Reader, year: PartnershipYear): Promise<EventRow[]> =>
  reading<EventTables>(db)
    .selectFrom('event')
    .select(['id', 'kind', 'title', 'attendees'])
    .where(sql<boolean>`held_on <@ ${toDaterange(periodOfYear(year))}::daterange`)
    .orderBy('held_on')
    .orderBy('id')
    .execute()
