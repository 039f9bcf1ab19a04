import type { Period } from '#kernel'
import { daysWords } from '#seasons'
import type { Reachable, ToldReview } from '../review-read-model.ts'
import { firstName, paragraphs } from './sentences.ts'

type Dated = { readonly review: ToldReview; readonly days: Period; readonly page: string }

/** Tells a host which days the office has set for its review. */
export const reviewDated = ({ review, days, page }: Dated, to: Reachable) => ({
  subject: `Your review is ${daysWords(days)}: ${review.hostName}`,
  text: paragraphs(
    `Dear ${firstName(to.name)},`,
    `The review at ${review.hostName} has its days: ${daysWords(days)}. Whoever plans the season has set them.`,
    'The attached file puts them into your diary. If you cannot host the review then, tell the office soon. All that you need is here:',
    page,
  ),
})
