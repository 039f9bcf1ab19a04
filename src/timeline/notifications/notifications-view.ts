import {
  type Instant,
  type PersonId,
  type Refused,
  type Subject,
  personOf,
  refusalOf,
  signedIn,
} from '#kernel'
import { type Reader, type Reading, reading } from '#platform/database'
import type { TimelineTables } from '../tables.ts'
import type { NotificationKind } from './notification.ts'

export type NotificationLine = {
  readonly id: string
  readonly kind: NotificationKind
  readonly words: string
  readonly about: Subject | null
  readonly at: Instant
  readonly unread: boolean
}

export type NotificationsView = { readonly unread: number; readonly lines: readonly NotificationLine[] }

/** The asking person’s own, the latest hundred. */
export async function notificationsView({ db, actor, today }: Reading): Promise<NotificationsView | Refused> {
  const forbidden = refusalOf(signedIn, { actor, state: null, today })
  const person = personOf(actor)
  if (forbidden || person === null) return forbidden ?? { unread: 0, lines: [] }
  const rows = await reading<TimelineTables>(db)
    .selectFrom('notification')
    .select(['id', 'kind', 'words', 'about_kind', 'about_id', 'at', 'read_at'])
    .where('person_id', '=', person)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
  return {
    unread: await unreadCount(db, person),
    lines: rows.map(({ id, kind, words, about_kind, about_id, at, read_at }) => ({
      id,
      kind,
      words,
      about: about_kind && about_id ? { kind: about_kind, id: about_id } : null,
      at,
      unread: read_at === null,
    })),
  }
}

/** How many the person has not read: for the number beside their name. */
export async function unreadCount(db: Reader, person: PersonId): Promise<number> {
  const { many } = await reading<TimelineTables>(db)
    .selectFrom('notification')
    .select((from) => from.fn.countAll<number>().as('many'))
    .where('person_id', '=', person)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return many
}
