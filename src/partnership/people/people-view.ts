import { type SqlBool, sql } from 'kysely'
import {
  type Day,
  type Period,
  type PersonId,
  type Refused,
  fromDaterange,
  refusalOf,
  refused,
} from '#kernel'
import { type Reader, type Reading, reading } from '#platform/database'
import { type MayBeBuddy, findHubManagership } from '../hubs/hub-buddy-store.ts'
import type { PostId } from '../ids.ts'
import { theOffice } from '../policy.ts'
import type { PartnershipTables } from '../tables.ts'
import type { Role } from './post.ts'

const pageSize = 50

export type PersonLine = {
  readonly id: PersonId
  readonly name: string
  readonly email: string | null
  readonly posts: readonly { readonly role: Role; readonly at: string | null }[]
}

export type PeopleView = {
  readonly words: string
  readonly people: readonly PersonLine[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

export type PeopleQuestion = { readonly words: string; readonly page: number }

/** People of the partnership by name or address, each with the posts that they hold today. */
export async function peopleView(
  { db, actor, today }: Reading,
  { words, page }: PeopleQuestion,
): Promise<PeopleView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: null, today })
  if (forbidden) return forbidden
  const like = `%${words.toLowerCase().replaceAll(/[%_\\]/g, String.raw`\$&`)}%`
  const found = reading<PartnershipTables>(db)
    .selectFrom('person')
    .where(sql<SqlBool>`(lower(person.name) like ${like} or person.email like ${like})`)
  const [people, { total }] = await Promise.all([
    found
      .select(['id', 'name', 'email'])
      .orderBy('name')
      .orderBy('id')
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute(),
    found.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow(),
  ])
  const held = await postsHeld(
    db,
    people.map(({ id }) => id),
    today,
  )
  return {
    words,
    people: people.map((person) => ({
      ...person,
      posts: held.filter(({ person_id }) => person_id === person.id),
    })),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
  }
}

async function postsHeld(db: Reader, people: readonly PersonId[], today: Day) {
  if (people.length === 0) return []
  return postsWithPlaces(db)
    .where('post.person_id', 'in', people)
    .where(sql<SqlBool>`post.held @> ${today}::date`)
    .select(['post.person_id', 'post.role'])
    .execute()
}

const postsWithPlaces = (db: Reader) =>
  reading<PartnershipTables>(db)
    .selectFrom('post')
    .leftJoin('school', 'school.id', 'post.school_id')
    .leftJoin('trust', 'trust.id', 'post.trust_id')
    .leftJoin('hub', 'hub.id', 'post.hub_id')
    .select(sql<string | null>`coalesce(school.name, trust.name, hub.name)`.as('at'))

export type PersonView = {
  readonly id: PersonId
  readonly name: string
  readonly email: string | null
  readonly posts: readonly {
    readonly id: PostId
    readonly role: Role
    readonly title: string | null
    readonly at: string | null
    readonly held: Period
    readonly endable: boolean
    /** Who stands by a Hub Manager; null of other posts, or while there is nobody. */
    readonly buddy: string | null
  }[]
  /** The posts as Hub Manager that are held today, each with who could be their Hub Buddy. */
  readonly managerships: readonly {
    readonly post: PostId
    readonly hub: string
    readonly mayBeBuddies: readonly MayBeBuddy[]
  }[]
  readonly hubs: readonly { readonly id: string; readonly name: string }[]
}

export async function personView({ db, actor, today }: Reading, id: PersonId): Promise<PersonView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: null, today })
  if (forbidden) return forbidden
  const [person, posts, hubs] = await Promise.all([
    reading<PartnershipTables>(db).selectFrom('person').where('id', '=', id).selectAll().executeTakeFirst(),
    postsWithPlaces(db)
      .where('post.person_id', '=', id)
      .leftJoin('hub_buddy', 'hub_buddy.post_id', 'post.id')
      .leftJoin('person as buddy', 'buddy.id', 'hub_buddy.buddy_id')
      .select(['post.id', 'post.role', 'post.title', 'post.held', 'buddy.name as buddy'])
      .orderBy('post.held', 'desc')
      .execute(),
    reading<PartnershipTables>(db).selectFrom('hub').select(['id', 'name']).orderBy('name').execute(),
  ])
  if (!person) return refused('not-found')
  const managing = await Promise.all(
    posts.map(async ({ id: post, at }) => ({
      post,
      hub: at ?? '',
      found: await findHubManagership(db, { post }, { today }),
    })),
  )
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    posts: posts.map((post) => {
      const held = fromDaterange(post.held)
      return { ...post, held, endable: held.until === null || today < held.until }
    }),
    hubs,
    managerships: managing.flatMap(({ post, hub, found }) =>
      found ? [{ post, hub, mayBeBuddies: found.mayBeBuddies }] : [],
    ),
  }
}
