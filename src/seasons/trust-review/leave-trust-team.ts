import { z } from 'zod'
import { type Decision, type FactOf, PersonId, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { trustTeamLeft } from '../facts.ts'
import { ReviewId } from '../ids.ts'
import { itsOfficer } from '../policy.ts'
import { isHeld } from '../places/placement.ts'
import { movePlacement } from '../places/placement-store.ts'
import { refused } from '../refusals.ts'
import type { TrustReview } from './trust-review.ts'
import { findTrustReviewToChange } from './trust-review-store.ts'
import { whyTrustReviewShut } from './why-shut.ts'

const Leaving = z.object({ review: ReviewId, person: PersonId })
type Leaving = z.infer<typeof Leaving>
type Left = FactOf<typeof trustTeamLeft>

/** Somebody who had agreed to come cannot. */
export const leaveTrustTeam = act({
  name: 'seasons.leaveTrustTeam',
  input: Leaving,
  load: (tx: Transactor, { review }: Leaving) => findTrustReviewToChange(tx, review),
  may: itsOfficer,
  decide,
  apply: (tx, { body }: Left, occasion) =>
    movePlacement(tx, { placement: body.placement, state: 'released' }, occasion),
})

export function decide(
  state: TrustReview,
  { person }: Leaving,
  { today }: { readonly today: Parameters<typeof whyTrustReviewShut>[1] },
): Decision<Left> {
  const shut = whyTrustReviewShut(state, today)
  if (shut) return shut
  const place = state.team.find((one) => one.person === person && isHeld(one.state))
  if (!place) return refused('off-the-team-already')
  const { id, season, trust } = state
  return happened(trustTeamLeft({ review: id, season, trust, placement: place.id, person, why: null }))
}
