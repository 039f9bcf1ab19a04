import { z } from 'zod'
import { type Day, type Decision, type FactOf, type Occasion, act, happened, theSystem } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { offerLapsed } from '../facts.ts'
import { SeasonId } from '../ids.ts'
import { type OpenOffer, openOffers } from './open-offers-store.ts'
import { movePlacement } from './placement-store.ts'

const Lapsing = z.object({ season: SeasonId })
type Lapsing = z.infer<typeof Lapsing>
type Lapsed = FactOf<typeof offerLapsed>

/** Offers that nobody answered by their day end, so that their slots can be offered to others. */
export const lapseOffers = act({
  name: 'seasons.lapseOffers',
  input: Lapsing,
  load: async (tx: Transactor, { season }: Lapsing) => ({ offers: await openOffers(tx, season) }),
  may: theOffice.or(theSystem),
  decide,
  apply: (tx, { body }: Lapsed, occasion) =>
    movePlacement(tx, { placement: body.placement, state: 'lapsed' }, occasion),
})

export function decide(
  { offers }: { readonly offers: readonly OpenOffer[] },
  { season }: Lapsing,
  { today }: Pick<Occasion, 'today'>,
): Decision<Lapsed> {
  const over = offers.filter(({ expires }) => hasPassed(expires, today))
  return happened(...over.map(({ expires: _, ...offer }) => offerLapsed({ ...offer, season })))
}

const hasPassed = (expires: Day | null, today: Day): boolean => expires !== null && expires < today
