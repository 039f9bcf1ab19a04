import { daysWords } from '#seasons'
import type { TeamMember, ToldReview } from '../review-read-model.ts'
import { firstName, paragraphs } from './sentences.ts'

type Gone = {
  readonly review: ToldReview
  readonly member: TeamMember
  readonly why: string | null
  /** They withdrew themselves, rather than being released. */
  readonly own: boolean
}

export const placeGone = ({ review, member, why, own }: Gone) => ({
  subject: `You are no longer on the review at ${review.hostName}`,
  text: paragraphs(
    `Dear ${firstName(member.name)},`,
    own
      ? `You have withdrawn from the review at ${review.hostName}, ${daysWords(review.days)}. Thank you for telling us.`
      : `Your place on the review at ${review.hostName} has been taken back: you are free on ${daysWords(review.days)}.`,
    !own && why ? `Why: ${why}` : null,
    'The attached file takes the days out of your diary.',
  ),
})
