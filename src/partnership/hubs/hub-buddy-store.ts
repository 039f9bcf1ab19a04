import { type SqlBool, sql } from 'kysely'
import type { Day, PersonId } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { HubBuddyNamed } from '../facts.ts'
import type { HubId, PostId } from '../ids.ts'
import type { PartnershipTables } from '../tables.ts'

export type MayBeBuddy = { readonly id: PersonId; readonly name: string; readonly hub: string }

/** A post as Hub Manager that somebody holds, with their Hub Buddy and those who could be it. */
export type HubManagership = {
  readonly person: PersonId
  readonly hub: HubId
  readonly buddy: PersonId | null
  readonly mayBeBuddies: readonly MayBeBuddy[]
}

/** Null when that post is not one of a Hub Manager who holds it today. */
export async function findHubManagership(
  db: Reader,
  { post }: { readonly post: PostId },
  { today }: { readonly today: Day },
): Promise<HubManagership | null> {
  const found = await reading<PartnershipTables>(db)
    .selectFrom('post')
    .leftJoin('hub_buddy', 'hub_buddy.post_id', 'post.id')
    .where('post.id', '=', post)
    .where('role', '=', 'hubManager')
    .where(sql<SqlBool>`post.held @> ${today}::date`)
    .select(['post.person_id as person', 'post.hub_id as hub', 'buddy_id as buddy'])
    .executeTakeFirst()
  if (!found?.hub) return null
  const { person, hub, buddy } = found
  return { person, hub, buddy, mayBeBuddies: await leadersElsewhere(db, { person, hub, today }) }
}

type Asked = { readonly person: PersonId; readonly hub: HubId; readonly today: Day }

/** Whoever leads another hub today, and has for a year. */
async function leadersElsewhere(db: Reader, { person, hub, today }: Asked): Promise<MayBeBuddy[]> {
  return reading<PartnershipTables>(db)
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .innerJoin('hub', 'hub.id', 'post.hub_id')
    .where('post.role', 'in', ['hubManager', 'seniorPartner'])
    .where('post.hub_id', '<>', hub)
    .where('post.person_id', '<>', person)
    .where(sql<SqlBool>`post.held @> ${today}::date and lower(post.held) <= ${today}::date - 365`)
    .distinctOn(['person.name', 'person.id'])
    .select(['person.id', 'person.name', 'hub.name as hub'])
    .orderBy('person.name')
    .orderBy('person.id')
    .orderBy('hub.name')
    .execute()
}

export async function nameBuddy(
  tx: Transactor,
  { post, buddy, since }: HubBuddyNamed['body'],
): Promise<void> {
  const row = { post_id: post, buddy_id: buddy, since }
  await writing<PartnershipTables>(tx)
    .insertInto('hub_buddy')
    .values(row)
    .onConflict((known) => known.column('post_id').doUpdateSet(row))
    .execute()
}
