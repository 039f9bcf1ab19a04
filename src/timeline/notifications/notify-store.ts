import { idOf, newId } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import type { TimelineTables } from '../tables.ts'
import type { Notification } from './notification.ts'

export const NotificationId = idOf('Notification')

/** Tells people, each once for the same fact. */
export async function notify(tx: Transactor, notifications: readonly Notification[]): Promise<void> {
  if (notifications.length === 0) return
  await writing<TimelineTables>(tx)
    .insertInto('notification')
    .values(
      notifications.map(({ person, kind, words, about, fact, at }) => ({
        id: newId(NotificationId),
        person_id: person,
        kind,
        words,
        about_kind: about?.kind ?? null,
        about_id: about?.id ?? null,
        fact_id: fact,
        at,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
