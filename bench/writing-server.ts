import { sql } from 'kysely'
import { aBrowser } from '#identity/testing'
import { clockAhead, day, daysBetween, machineClock, newId, today } from '#kernel'
import { aPerson } from '#partnership/testing'
import { readConfig } from '#platform/config'
import { reading, worldOver, writing } from '#platform/database'
import { setDaysAhead } from '#platform/demo-clock'
import { openReport } from '#reports'
import { PlacementId, type SeasonTables } from '#seasons'
import { aReviewer, doing } from '#seasons/testing'
import { openProduct, serveProduct } from '#start'
import { paths } from '#web'

/** The product with its demonstration, where thirty people are on one team and each has signed in. */
const people = 30
const secondDay = day('2024-12-04')
const product = await openProduct({ ...readConfig(), demo: true, logLevel: 'silent' })
const { database } = product
const ahead = daysBetween(today(machineClock), secondDay)
await database.transaction((tx) => setDaysAhead(tx, ahead))

const lead = await reading<SeasonTables>(database.reader)
  .selectFrom('placement')
  .where('role', '=', 'lead')
  .where('state', '=', 'accepted')
  .where(sql<boolean>`days @> ${secondDay}::date`)
  .select(['review_id', 'person_id', 'state', 'since', 'days'])
  .executeTakeFirstOrThrow()

const addresses = await database.transaction(async (tx) => {
  const added: string[] = []
  while (added.length < people) {
    const { id, email } = await aPerson(tx)
    added.push(email)
    await writing<SeasonTables>(tx)
      .insertInto('placement')
      .values({ ...lead, id: newId(PlacementId), person_id: id, role: 'peer' })
      .execute()
  }
  return added
})

const { report } = (
  await doing(worldOver(database, clockAhead(machineClock, ahead)), openReport, {
    by: aReviewer(lead.person_id),
    input: { review: lead.review_id },
  })
).body
const { doors } = await product.services(() => undefined)
const cookies = await Promise.all(addresses.map(signedIn))
const origin = await serveProduct(product)
process.send?.({ origin, path: paths.report({ report }), cookies })

async function signedIn(email: string): Promise<string | null> {
  const browser = aBrowser()
  browser.keep(await doors.walkIn(browser.caller(), email))
  return browser.headers().get('cookie')
}
