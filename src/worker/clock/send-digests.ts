import { today, weekOf } from '#kernel'
import { digestWasSent, digestsFor, schoolDaysOf } from '#timeline'
import { sendLetter } from '../letters/send-letter.ts'
import { weeklyDigest } from '../mails/weekly-digest.ts'
import { type Product, addressOf } from '../product.ts'

/** On Mondays in term: what each person was told and has not read, in one letter. */
export async function sendDigests(product: Product): Promise<void> {
  const { database, links } = product
  const on = today(await product.clockNow())
  const monday = weekOf(on)
  const digests = await digestsFor(database.reader, monday)
  const schoolDays = await schoolDaysOf(
    database.reader,
    digests.map(({ person }) => person),
    on,
  )
  for (const digest of digests) {
    if (!schoolDays(digest.person)(on)) continue
    await sendLetter(product, digest, weeklyDigest(digest, addressOf(product, links.home())))
    await database.transaction((tx) => digestWasSent(tx, digest.person, monday))
  }
}
