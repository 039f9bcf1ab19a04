import type { Day, Refused } from '#kernel'
import { refused } from '../refusals.ts'
import type { TrustReview } from './trust-review.ts'

/** Why nobody can join or leave the team any more, or null when they can. */
export function whyTrustReviewShut(
  { cancelled, issued, closed, days, trustName }: TrustReview,
  today: Day,
): Refused | null {
  if (cancelled) return refused('review-cancelled', { school: trustName })
  if (issued || closed || days === null || days.from <= today) return refused('review-over')
  return null
}
