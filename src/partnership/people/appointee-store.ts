import { sql } from 'kysely'
import type { Day, PersonId } from '#kernel'
import { type Transactor, reading } from '#platform/database'
import type { PartnershipTables } from '../tables.ts'
import { type Role, placeOf } from './post.ts'

export type Appointee = { readonly name: string; readonly holdsItAlready: boolean }

type Sought = {
  readonly person: PersonId
  readonly role: Role
  readonly school: string | null
  readonly trust: string | null
  readonly hub: string | null
  readonly from: Day
}

/** The person, and whether they hold that post there already on that day or after it. */
export async function findAppointee(
  tx: Transactor,
  { person, role, from, school, trust, hub }: Sought,
): Promise<Appointee | null> {
  const place = { school, trust, hub, partnership: null }[placeOf(role)]
  const row = await reading<PartnershipTables>(tx)
    .selectFrom('person')
    .where('id', '=', person)
    .select('name')
    .select(
      sql<boolean>`exists (select from post where post.person_id = person.id and role = ${role}
        and organisation_id is not distinct from ${place}::uuid and held && daterange(${from}::date, null))`.as(
        'holds',
      ),
    )
    .executeTakeFirst()
  return row ? { name: row.name, holdsItAlready: row.holds } : null
}
