import { dayOf } from '#kernel'
import { isQuiet, schoolDaysOf } from '#timeline'
import type { Product } from '../product.ts'
import type { Reachable } from '../review-read-model.ts'
import { type KeptLetter, keepWaiting, waitingLetters, waitsNoMore } from './waiting-store.ts'

export type Urgency = 'urgent' | 'canWait'

/** Sends a letter, or keeps it until mail may be sent again. People without an address are told on screen only. */
export async function sendLetter(
  product: Product,
  to: Reachable,
  { urgency = 'canWait', ...letter }: KeptLetter & { readonly urgency?: Urgency },
): Promise<void> {
  if (to.email === null) return
  const since = (await product.clockNow()).now()
  if (urgency === 'urgent' || !(await mustRest(product, to.person))) {
    await product.mail.send({ to: to.email, ...letter })
    return
  }
  const waiting = { person: to.person, to: to.email, letter, since }
  await product.database.transaction((tx) => keepWaiting(tx, waiting))
}

/** Mail that goes no further than this machine disturbs nobody, and so never rests. */
async function mustRest(
  { mail, database, clockNow }: Product,
  person: Reachable['person'],
): Promise<boolean> {
  if (mail.kind === 'local') return false
  const now = (await clockNow()).now()
  const schoolDays = await schoolDaysOf(database.reader, [person], dayOf(now))
  return isQuiet(now, schoolDays(person))
}

/** Sends what has waited, for those whose quiet hours are over. One that cannot be sent waits on. */
export async function sendWaitingLetters({ database, mail, log, clockNow }: Product): Promise<void> {
  const now = (await clockNow()).now()
  const waiting = await waitingLetters(database.reader)
  const people = waiting.flatMap(({ person }) => person ?? [])
  const schoolDays = await schoolDaysOf(database.reader, people, dayOf(now))
  for (const { id, to, person, letter } of waiting) {
    if (isQuiet(now, schoolDays(person))) continue
    try {
      await mail.send({ to, ...letter })
      await database.transaction((tx) => waitsNoMore(tx, id))
    } catch (fault) {
      log.warn({ err: fault, letter: id }, 'a waiting letter could not be sent')
    }
  }
}
