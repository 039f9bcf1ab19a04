import { daysWords, reviewRoleWords } from '#seasons'
import type { Reachable, TeamMember, ToldReview } from '../review-read-model.ts'
import { firstName, paragraphs } from './sentences.ts'

type Needed = {
  readonly review: ToldReview
  readonly member: TeamMember
  readonly to: Reachable
  readonly what: string
  readonly address: string
}

export const replacementNeeded = ({ review, member, to, what, address }: Needed) => ({
  subject: `A place is open: ${review.hostName}, ${daysWords(review.days)}`,
  text: paragraphs(
    `Dear ${firstName(to.name)},`,
    `${member.name}, ${reviewRoleWords[member.role]} on the review at ${review.hostName}, ${what}.`,
    'The people who would suit the place best are listed, with reasons, on the review’s page:',
    address,
  ),
  attachments: [],
})
