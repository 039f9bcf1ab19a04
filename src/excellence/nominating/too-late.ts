import { type Day, type Refused, longDate } from '#kernel'
import type { HostReview } from '../host-review-store.ts'
import { refused } from '../refusals.ts'

/** Nominations are made before a review begins, so that its team can plan to see them. */
export function whyTooLate({ cancelled, first }: HostReview, today: Day): Refused | null {
  if (cancelled) return refused('review-cancelled')
  return first !== null && first <= today ? refused('review-begun', { day: longDate(first) }) : null
}
