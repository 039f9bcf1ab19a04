import { z } from 'zod'
import { type Decision, type FactOf, act, happened, theSystem } from '#kernel'
import type { Transactor } from '#platform/database'
import { trustMilestoneReached } from '../facts.ts'
import { ReviewId } from '../ids.ts'
import { itsOfficer } from '../policy.ts'
import { refused } from '../refusals.ts'
import { insertMilestone } from '../review/review-progress-store.ts'
import { Milestone } from '../review/review.ts'
import type { TrustReview } from './trust-review.ts'
import { findTrustReviewToChange } from './trust-review-store.ts'

const Reaching = z.object({ review: ReviewId, milestone: Milestone })
type Reaching = z.infer<typeof Reaching>
type Reached = FactOf<typeof trustMilestoneReached>

/** The report on a trust has been issued, or its review is closed. */
export const reachTrustMilestone = act({
  name: 'seasons.reachTrustMilestone',
  input: Reaching,
  load: (tx: Transactor, { review }: Reaching) => findTrustReviewToChange(tx, review),
  may: itsOfficer.or(theSystem),
  decide,
  apply: (tx, { body }: Reached, occasion) => insertMilestone(tx, body, occasion),
})

export function decide(
  { id, season, trust, trustName, cancelled, issued }: TrustReview,
  { milestone }: Reaching,
): Decision<Reached> {
  if (cancelled) return refused('review-cancelled', { school: trustName })
  if (milestone === 'closed' && !issued) return refused('report-not-issued')
  return happened(trustMilestoneReached({ review: id, season, trust, milestone }))
}
