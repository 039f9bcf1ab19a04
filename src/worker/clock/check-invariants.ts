import { today } from '#kernel'
import { brokenInvariants } from '#platform/database'
import { everyInvariant } from '#timeline'
import { sendLetter } from '../letters/send-letter.ts'
import { invariantsBroken } from '../mails/invariants-broken.ts'
import type { Product } from '../product.ts'
import { officers } from '../review-read-model.ts'

/** Asks every room whether what must always hold does, and tells the office when it does not. */
export async function checkInvariants(product: Product): Promise<void> {
  const { database, log, clockNow } = product
  const broken = await brokenInvariants(database, everyInvariant)
  if (broken.length === 0) return
  const names = broken.map(({ name }) => name)
  log.error({ broken: names }, 'invariants')
  for (const to of await officers(database.reader, today(await clockNow())))
    await sendLetter(product, to, invariantsBroken(to, names))
}
