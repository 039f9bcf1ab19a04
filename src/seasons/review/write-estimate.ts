import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { estimateWritten } from '../facts.ts'
import { ReviewId } from '../ids.ts'
import { leadOrOffice } from '../policy.ts'
import { refused } from '../refusals.ts'
import { aboutReview } from './about.ts'
import { EstimateLevel, EstimateScope, estimateOptionWords, writtenScopes } from './estimate.ts'
import { upsertEstimate } from './review-progress-store.ts'
import { type ReviewState, findReviewToChange } from './review-store.ts'

const Estimate = z.object({ review: ReviewId, scope: EstimateScope, level: EstimateLevel })
type Estimate = z.infer<typeof Estimate>
type Written = FactOf<typeof estimateWritten>

/** Writes down one estimate, if the host has asked for it in writing. */
export const writeEstimate = act({
  name: 'seasons.writeEstimate',
  input: Estimate,
  load: (tx: Transactor, { review }: Estimate) => findReviewToChange(tx, review),
  may: leadOrOffice,
  decide,
  apply: (tx, { body }: Written) => upsertEstimate(tx, body),
})

export function decide(
  { review }: Pick<ReviewState, 'review'>,
  { scope, level }: Estimate,
): Decision<Written> {
  if (review.cancelled) return refused('review-cancelled', { school: review.schoolName })
  const option = review.estimateOption
  if (!writtenScopes(option).includes(scope))
    return refused('estimate-not-asked-for', {
      school: review.schoolName,
      option: estimateOptionWords[option],
    })
  return happened(estimateWritten({ ...aboutReview(review), option, scope, level }))
}
