import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened, longDate } from '#kernel'
import type { Transactor } from '#platform/database'
import { placeAccepted } from '../facts.ts'
import { PlacementId } from '../ids.ts'
import { whoeverWasAsked } from '../policy.ts'
import { refused } from '../refusals.ts'
import { aboutPlace } from '../review/about.ts'
import { whyShut } from '../review/open-review.ts'
import { type PlaceState, findPlaceToChange } from './place-store.ts'
import { placementWords } from './placement.ts'
import { movePlacement } from './placement-store.ts'

const Accepting = z.object({ placement: PlacementId })
type Accepting = z.infer<typeof Accepting>
type Accepted = FactOf<typeof placeAccepted>

export const acceptPlace = act({
  name: 'seasons.acceptPlace',
  input: Accepting,
  load: (tx: Transactor, { placement }: Accepting) => findPlaceToChange(tx, placement),
  may: whoeverWasAsked,
  decide,
  apply: (tx, { body }: Accepted, occasion) =>
    movePlacement(tx, { placement: body.placement, state: 'accepted' }, occasion),
})

export function decide(
  state: PlaceState,
  _input: Accepting,
  { today }: Pick<Occasion, 'today'>,
): Decision<Accepted> {
  const { review, place } = state
  if (place.state === 'accepted') return refused('accepted-already')
  if (place.state !== 'offered')
    return refused('offer-over', { state: placementWords[place.state].toLowerCase() })
  const shut = whyShut(state, today)
  if (shut) return shut
  if (place.expires !== null && place.expires < today)
    return refused('offer-ended', { day: longDate(place.expires) })
  return happened(placeAccepted(aboutPlace(review, place)))
}
