import { daysWords, reviewRoleWords } from '#seasons'
import type { TeamMember, ToldReview } from '../review-read-model.ts'
import { firstName, paragraphs } from './sentences.ts'

type Confirmed = {
  readonly review: ToldReview
  readonly member: TeamMember
  readonly home: string
  /** They kept the days free, and a place has come free. */
  readonly stoodBy: boolean
}

export const placeConfirmed = ({ review, member, home, stoodBy }: Confirmed) => ({
  subject: `You are on the team: ${review.hostName}, ${daysWords(review.days)}`,
  text: paragraphs(
    `Dear ${firstName(member.name)},`,
    `${stoodBy ? 'Somebody cannot come, and you stood by. ' : ''}Thank you. You are ${reviewRoleWords[member.role]} on the review at ${review.hostName}, ${daysWords(review.days)}.`,
    review.address ? `Where: ${review.hostName}, ${review.address}` : null,
    'The attached file puts the days into your diary. What comes next is always on your home page:',
    home,
  ),
})
