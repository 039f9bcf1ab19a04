import { refused } from '#kernel'
import { ReviewId } from '#seasons'
import type { Asked } from '../context.ts'

/** The review that the address names, read by a view; an address that names none is not found. */
export async function ofReview<View>(c: Asked, view: (review: ReviewId) => Promise<View>) {
  const id = ReviewId.safeParse(c.req.param('review'))
  return id.success ? view(id.data) : refused('not-found')
}

export const reviewIn = (c: Asked): string => c.req.param('review') ?? ''
