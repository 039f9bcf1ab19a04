import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { trustReviewCalledOff, trustTeamLeft } from '../facts.ts'
import { ReviewId } from '../ids.ts'
import { itsOfficer } from '../policy.ts'
import { isHeld } from '../places/placement.ts'
import { movePlacement } from '../places/placement-store.ts'
import { insertCancellation } from '../review/review-progress-store.ts'
import { WhyNotHeld } from '../review/why-not-held.ts'
import type { TrustReview } from './trust-review.ts'
import { findTrustReviewToChange } from './trust-review-store.ts'
import { whyTrustReviewShut } from './why-shut.ts'

const CallingOff = z.object({ review: ReviewId, why: WhyNotHeld })
type CallingOff = z.infer<typeof CallingOff>
type Facts = FactOf<typeof trustReviewCalledOff> | FactOf<typeof trustTeamLeft>

/** Calls a trust peer review off before it begins; everybody on its team is free again and told. */
export const callOffTrustReview = act({
  name: 'seasons.callOffTrustReview',
  input: CallingOff,
  load: (tx: Transactor, { review }: CallingOff) => findTrustReviewToChange(tx, review),
  may: itsOfficer,
  decide,
  apply: async (tx, fact: Facts, occasion) => {
    if (fact.name === 'seasons.trustReviewCalledOff')
      return insertCancellation(tx, { ...fact.body, side: 'office' }, occasion)
    const { placement, why } = fact.body
    return movePlacement(tx, { placement, state: 'released', reason: why }, occasion)
  },
})

export function decide(
  state: TrustReview,
  { why }: CallingOff,
  { today }: Pick<Occasion, 'today'>,
): Decision<Facts> {
  const shut = whyTrustReviewShut(state, today)
  if (shut) return shut
  const { id, season, trust, team } = state
  const about = { review: id, season, trust }
  const left = team
    .filter((place) => isHeld(place.state))
    .map((place) => trustTeamLeft({ ...about, placement: place.id, person: place.person, why }))
  return happened(...left, trustReviewCalledOff({ ...about, why }))
}
