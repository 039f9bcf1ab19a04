import type { Day, Refused } from '#kernel'
import { refused } from '../refusals.ts'
import type { Season } from '../season/season.ts'
import type { Review } from './review.ts'

/** Why nothing about the review can change any more, or null when it can. */
export function whyShut({ review, season }: { review: Review; season: Season }, today: Day): Refused | null {
  if (review.cancelled) return refused('review-cancelled', { school: review.schoolName })
  if (season.state === 'closed') return refused('season-closed', { year: season.year })
  if (review.issued || review.closed) return refused('review-over')
  if (review.days !== null && review.days.from <= today) return refused('review-over')
  return null
}
