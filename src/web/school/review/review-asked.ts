import { type Refused, refused } from '#kernel'
import { ReviewId, type ReviewView, reviewView } from '#seasons'
import type { Asked } from '../../context.ts'

/** The review that the address names, if the person who asks may read it. */
export async function reviewAsked(c: Asked): Promise<ReviewView | Refused> {
  const id = ReviewId.safeParse(c.req.param('review'))
  return id.success ? reviewView(c.var.reading, id.data) : refused('not-found')
}
