import { perform } from '#kernel'
import { lapseOffers } from '#seasons'
import { type Product, bySystem, worldOf } from '../product.ts'
import { runningSeasons } from '../review-read-model.ts'

/** Opens the places of offers that nobody answered in time. */
export async function lapseEveryOffer(product: Product): Promise<void> {
  const world = await worldOf(product)
  for (const { id } of await runningSeasons(product.database.reader))
    await perform(world, lapseOffers, { by: bySystem, input: { season: id } })
}
