import { z } from 'zod'
import { type Decision, type FactOf, PersonId, act, fact, happened, personOf, signedIn } from '#kernel'
import type { Transactor } from '#platform/database'
import { markRead } from './read-store.ts'

export const notificationsRead = fact('timeline.notificationsRead', z.object({ person: PersonId }))

type Read = FactOf<typeof notificationsRead>

/** Marks everything that the acting person has been told as read. */
export const readNotifications = act({
  name: 'timeline.readNotifications',
  input: z.unknown(),
  load: async (_tx: Transactor) => ({}),
  may: signedIn,
  decide: (_nothing, _given, { by }): Decision<Read> => {
    const person = personOf(by)
    return person === null ? happened() : happened(notificationsRead({ person }))
  },
  apply: (tx, { body }: Read, { at }) => markRead(tx, body.person, at),
})
