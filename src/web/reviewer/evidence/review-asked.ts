import { type Refused, refused } from '#kernel'
import type { Reading } from '#platform/database'
import { ReviewId } from '#seasons'
import type { Asked } from '../../context.ts'

type View<Seen> = (reading: Reading, review: ReviewId) => Promise<Seen | Refused>

/** A view of the review that the address names, for the person who asks. */
export async function ofReview<Seen>(c: Asked, view: View<Seen>): Promise<Seen | Refused> {
  const id = ReviewId.safeParse(c.req.param('review'))
  return id.success ? view(c.var.reading, id.data) : refused('not-found')
}
