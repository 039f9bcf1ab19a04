import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { type placeReleased, reviewCancelled } from '../facts.ts'
import { ReviewId } from '../ids.ts'
import { movePlacement } from '../places/placement-store.ts'
import { hostLeaders, isOffice } from '../policy.ts'
import { aboutReview } from './about.ts'
import { whyShut } from './open-review.ts'
import { releaseAll } from './released.ts'
import { insertCancellation } from './review-progress-store.ts'
import { type ReviewState, findReviewToChange } from './review-store.ts'
import { WhyNotHeld } from './why-not-held.ts'

const Cancelling = z.object({
  review: ReviewId,
  why: WhyNotHeld,
})
type Cancelling = z.infer<typeof Cancelling>
type Facts = FactOf<typeof reviewCancelled> | FactOf<typeof placeReleased>

/** Calls a review off before it begins; everybody on its team is released and told. */
export const cancelReview = act({
  name: 'seasons.cancelReview',
  input: Cancelling,
  load: (tx: Transactor, { review }: Cancelling) => findReviewToChange(tx, review),
  may: hostLeaders,
  decide,
  apply: async (tx, fact: Facts, occasion) => {
    if (fact.name === 'seasons.reviewCancelled') return insertCancellation(tx, fact.body, occasion)
    const { placement, reason } = fact.body
    return movePlacement(tx, { placement, state: 'released', reason }, occasion)
  },
})

export function decide(
  state: ReviewState,
  { why }: Cancelling,
  { today, by }: Pick<Occasion, 'today' | 'by'>,
): Decision<Facts> {
  const shut = whyShut(state, today)
  if (shut) return shut
  const side = isOffice(by) ? 'office' : 'host'
  return happened(...releaseAll(state, why), reviewCancelled({ ...aboutReview(state.review), side, why }))
}
