import { type Day, longDate } from '#kernel'
import { daysWords } from '#seasons'
import type { TeamMember, ToldReview } from '../review-read-model.ts'
import { firstName, paragraphs } from './sentences.ts'

type Ending = {
  readonly review: ToldReview
  readonly member: TeamMember
  readonly expires: Day
  readonly address: string
}

export const offerEnding = ({ review, member, expires, address }: Ending) => ({
  subject: `Please answer by ${longDate(expires)}: the review at ${review.hostName}`,
  text: paragraphs(
    `Dear ${firstName(member.name)},`,
    `Your place on the review at ${review.hostName}, ${daysWords(review.days)}, is kept for you until ${longDate(expires)}. After that we ask somebody else.`,
    'Accept, decline or name a deputy here; you need no password:',
    address,
  ),
  attachments: [],
})
