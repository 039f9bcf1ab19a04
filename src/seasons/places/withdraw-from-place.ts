import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, daysBetween, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { placeWithdrawn } from '../facts.ts'
import { PlacementId } from '../ids.ts'
import { whoeverWasAsked } from '../policy.ts'
import { refused } from '../refusals.ts'
import { aboutPlace } from '../review/about.ts'
import { type PlaceState, findPlaceToChange } from './place-store.ts'
import { placementWords } from './placement.ts'
import { movePlacement } from './placement-store.ts'
import { Reason } from './reason.ts'

const Withdrawing = z.object({ placement: PlacementId, reason: Reason })
type Withdrawing = z.infer<typeof Withdrawing>
type Withdrawn = FactOf<typeof placeWithdrawn>

/** Somebody who had accepted cannot come after all. */
export const withdrawFromPlace = act({
  name: 'seasons.withdrawFromPlace',
  input: Withdrawing,
  load: (tx: Transactor, { placement }: Withdrawing) => findPlaceToChange(tx, placement),
  may: whoeverWasAsked,
  decide,
  apply: (tx, { body }: Withdrawn, occasion) => {
    const { placement, late, reason } = body
    return movePlacement(
      tx,
      { placement, state: late ? 'withdrawnLate' : 'withdrawnEarly', reason },
      occasion,
    )
  },
})

export function decide(
  { review, season, place }: Pick<PlaceState, 'review' | 'season' | 'place'>,
  { reason }: Withdrawing,
  { today }: Pick<Occasion, 'today'>,
): Decision<Withdrawn> {
  if (place.state !== 'accepted')
    return refused('not-on-the-team', { state: placementWords[place.state].toLowerCase() })
  if (review.days === null || review.days.from <= today) return refused('review-over')
  const late = daysBetween(today, review.days.from) < season.policies.lateWithdrawalDays
  return happened(placeWithdrawn({ ...aboutPlace(review, place), late, reason }))
}
