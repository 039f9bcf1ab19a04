import { z } from 'zod'
import { type Decision, type FactOf, act, happened, theSystem } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { milestoneReached } from '../facts.ts'
import { ReviewId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { aboutReview } from './about.ts'
import { insertMilestone } from './review-progress-store.ts'
import { type ReviewState, findReviewToChange } from './review-store.ts'
import { Milestone } from './review.ts'

const Reaching = z.object({ review: ReviewId, milestone: Milestone })
type Reaching = z.infer<typeof Reaching>
type Reached = FactOf<typeof milestoneReached>

/** The report has been issued, or the review is closed. */
export const reachMilestone = act({
  name: 'seasons.reachMilestone',
  input: Reaching,
  load: (tx: Transactor, { review }: Reaching) => findReviewToChange(tx, review),
  may: theOffice.or(theSystem),
  decide,
  apply: (tx, { body }: Reached, occasion) => insertMilestone(tx, body, occasion),
})

export function decide({ review }: Pick<ReviewState, 'review'>, { milestone }: Reaching): Decision<Reached> {
  if (review.cancelled) return refused('review-cancelled', { school: review.schoolName })
  if (review.days === null) return refused('review-has-no-days', { school: review.schoolName })
  if (milestone === 'closed' && !review.issued) return refused('report-not-issued')
  return happened(milestoneReached({ ...aboutReview(review), milestone }))
}
