import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { placeReleased } from '../facts.ts'
import { PlacementId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { aboutPlace } from '../review/about.ts'
import { whyShut } from '../review/open-review.ts'
import { type PlaceState, findPlaceToChange } from './place-store.ts'
import { isLive, placementWords } from './placement.ts'
import { movePlacement } from './placement-store.ts'
import { Reason } from './reason.ts'

const Releasing = z.object({ placement: PlacementId, reason: Reason })
type Releasing = z.infer<typeof Releasing>
type Released = FactOf<typeof placeReleased>

/** The office frees somebody from a place; they may be asked again. */
export const releasePlace = act({
  name: 'seasons.releasePlace',
  input: Releasing,
  load: (tx: Transactor, { placement }: Releasing) => findPlaceToChange(tx, placement),
  may: theOffice,
  decide,
  apply: (tx, { body }: Released, occasion) =>
    movePlacement(tx, { placement: body.placement, state: 'released', reason: body.reason }, occasion),
})

export function decide(
  state: PlaceState,
  { reason }: Releasing,
  { today }: Pick<Occasion, 'today'>,
): Decision<Released> {
  const { review, place } = state
  const shut = whyShut(state, today)
  if (shut) return shut
  if (!isLive(place.state))
    return refused('not-on-the-team', { state: placementWords[place.state].toLowerCase() })
  return happened(placeReleased({ ...aboutPlace(review, place), reason }))
}
