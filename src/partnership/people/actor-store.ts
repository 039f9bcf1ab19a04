import { sql } from 'kysely'
import { type Actor, type Day, type HeldPost, nobody } from '#kernel'
import { type Reader, reading } from '#platform/database'
import type { PartnershipTables } from '../tables.ts'
import { placeOf } from './post.ts'

/** The partnership's own central team has no row of its own: posts in the office are held at this one. */
const thePartnership = '00000000-0000-4000-8000-000000000000'

/** The person behind a sign-in, with the posts that they hold on that day. Nobody, when no person has the address. */
export async function actorOf(db: Reader, email: string, on: Day): Promise<Actor> {
  const rows = await reading<PartnershipTables>(db)
    .selectFrom('person')
    .leftJoin('post', (join) =>
      join.onRef('post.person_id', '=', 'person.id').on(sql<boolean>`post.held @> ${on}::date`),
    )
    .where('person.email', '=', email.toLowerCase())
    .select(['person.id', 'person.name', 'post.role', 'post.organisation_id'])
    .orderBy('post.held')
    .execute()
  const [person] = rows
  if (!person) return nobody
  const posts = rows.flatMap(({ role, organisation_id }): HeldPost[] =>
    role ? [{ role, at: { kind: placeOf(role), id: organisation_id ?? thePartnership } }] : [],
  )
  return { kind: 'person', person: person.id, name: person.name, posts }
}

/** Whether a mail to this address would reach somebody of the partnership. */
export async function isKnownAddress(db: Reader, email: string): Promise<boolean> {
  const found = await reading<PartnershipTables>(db)
    .selectFrom('person')
    .where('email', '=', email.toLowerCase())
    .select('id')
    .executeTakeFirst()
  return found !== undefined
}
