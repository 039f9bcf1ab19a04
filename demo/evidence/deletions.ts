import type { Instant } from '#kernel'
import { momentAt } from '../days.ts'
import { chanceOf } from '../random.ts'
import { courseOf } from '../reports/report-course.ts'
import type { DemoReview } from '../seasons/review.ts'
import { lastDay } from '../today.ts'
import { deletedOn } from './notes.ts'

export type Deletion = { readonly review: DemoReview; readonly at: Instant; readonly notes: number }

/** Reviews whose teams have written notes. */
export const begunReviews = (reviews: readonly DemoReview[]): DemoReview[] =>
  reviews.filter((review) => review.year >= 2023 && courseOf(review).length > 0)

/** Notes that were due to go: those of one review somebody holds, all others are gone. */
export function deletionsOf(reviews: readonly DemoReview[]): { held: DemoReview | null; gone: Deletion[] } {
  const due = begunReviews(reviews).filter((review) => deletedOn(review) !== null)
  const [held = null, ...gone] = due.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return {
    held,
    gone: gone.map((review) => ({
      review,
      at: momentAt(deletedOn(review) ?? lastDay, '03:15'),
      notes: chanceOf(`deleted ${review.id}`).whole(38, 92),
    })),
  }
}
