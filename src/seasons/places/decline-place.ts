import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { placeDeclined } from '../facts.ts'
import { PlacementId } from '../ids.ts'
import { whoeverWasAsked } from '../policy.ts'
import { refused } from '../refusals.ts'
import { aboutPlace } from '../review/about.ts'
import { type PlaceState, findPlaceToChange } from './place-store.ts'
import { placementWords } from './placement.ts'
import { movePlacement } from './placement-store.ts'
import { Reason } from './reason.ts'

const Declining = z.object({ placement: PlacementId, reason: Reason })
type Declining = z.infer<typeof Declining>
type Declined = FactOf<typeof placeDeclined>

/** Says no to an offer, also after its day: an answer is worth having at any time. */
export const declinePlace = act({
  name: 'seasons.declinePlace',
  input: Declining,
  load: (tx: Transactor, { placement }: Declining) => findPlaceToChange(tx, placement),
  may: whoeverWasAsked,
  decide,
  apply: (tx, { body }: Declined, occasion) =>
    movePlacement(tx, { placement: body.placement, state: 'declined', reason: body.reason }, occasion),
})

export function decide(
  { review, place }: Pick<PlaceState, 'review' | 'place'>,
  { reason }: Declining,
): Decision<Declined> {
  if (place.state !== 'offered')
    return refused('offer-over', { state: placementWords[place.state].toLowerCase() })
  return happened(placeDeclined({ ...aboutPlace(review, place), reason }))
}
