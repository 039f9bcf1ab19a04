import { perform } from '#kernel'
import { lapseOffers } from '#seasons'
import { endWayOuts } from '#seasons/moves'
import { endStandbysOf } from '../following/standing-by.ts'
import { type Product, bySystem, worldOf } from '../product.ts'
import { runningSeasons } from '../review-read-model.ts'

/** Opens the places of offers that nobody answered in time, ends questions of moving, and frees whoever stands by for a review that has begun. */
export async function lapseEveryOffer(product: Product): Promise<void> {
  const world = await worldOf(product)
  for (const { id } of await runningSeasons(product.database.reader)) {
    await perform(world, lapseOffers, { by: bySystem, input: { season: id } })
    await endStandbysOf(product, id)
    await perform(world, endWayOuts, { by: bySystem, input: { season: id } })
  }
}
