import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { stretchOf } from '../calendars/stretch.ts'
import { type placeReleased, reviewPostponed } from '../facts.ts'
import { ReviewId } from '../ids.ts'
import { movePlacement } from '../places/placement-store.ts'
import { hostLeaders } from '../policy.ts'
import { refused } from '../refusals.ts'
import { aboutReview } from './about.ts'
import { whyShut } from './open-review.ts'
import { releaseAll } from './released.ts'
import { insertPostponement } from './review-progress-store.ts'
import { type ReviewState, findReviewToChange } from './review-store.ts'
import { WhyNotHeld } from './why-not-held.ts'

const Postponing = z.object({
  review: ReviewId,
  why: WhyNotHeld,
})
type Postponing = z.infer<typeof Postponing>
type Facts = FactOf<typeof reviewPostponed> | FactOf<typeof placeReleased>

/** Takes a review’s days away until new ones are chosen; its team is released and told. */
export const postponeReview = act({
  name: 'seasons.postponeReview',
  input: Postponing,
  load: (tx: Transactor, { review }: Postponing) => findReviewToChange(tx, review),
  may: hostLeaders,
  decide,
  apply: async (tx, fact: Facts, occasion) => {
    if (fact.name === 'seasons.reviewPostponed') return insertPostponement(tx, fact.body, occasion)
    const { placement, reason } = fact.body
    return movePlacement(tx, { placement, state: 'released', reason }, occasion)
  },
})

export function decide(
  state: ReviewState,
  { why }: Postponing,
  { today }: Pick<Occasion, 'today'>,
): Decision<Facts> {
  const { review } = state
  const shut = whyShut(state, today)
  if (shut) return shut
  if (review.days === null) return refused('review-has-no-days', { school: review.schoolName })
  const days = stretchOf(review.days)
  return happened(...releaseAll(state, why), reviewPostponed({ ...aboutReview(review), days, why }))
}
