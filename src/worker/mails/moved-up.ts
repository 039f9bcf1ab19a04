import { daysWords } from '#seasons'
import type { Reachable, ToldReview } from '../review-read-model.ts'
import { firstName, paragraphs } from './sentences.ts'

type MovedUp = { readonly review: ToldReview; readonly to: Reachable; readonly home: string }

export const movedUp = ({ review, to, home }: MovedUp) => ({
  subject: `A place came free: ${review.hostName}, ${daysWords(review.days)}`,
  text: paragraphs(
    `Dear ${firstName(to.name)},`,
    `You were waiting for the review at ${review.hostName}, ${daysWords(review.days)}. A place came free, and it is yours.`,
    'If the days no longer suit you, take your choice back so that the next person may have it:',
    home,
  ),
  attachments: [],
})
