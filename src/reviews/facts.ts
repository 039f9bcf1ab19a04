import { z } from 'zod'
import { PersonId, fact } from '#kernel'
import { SchoolId } from '#partnership'
import { ReviewId } from '#seasons'

const aboutReview = { review: ReviewId, school: SchoolId }

export const hostLeaderNamed = fact(
  'reviews.hostLeaderNamed',
  z.object({
    ...aboutReview,
    person: PersonId,
    responsibility: z.string(),
    safeguarding: z.boolean(),
    telephone: z.string().nullable(),
  }),
)
export const hostLeaderStoodDown = fact(
  'reviews.hostLeaderStoodDown',
  z.object({ ...aboutReview, person: PersonId }),
)
