import { daysWords, reviewRoleWords } from '#seasons'
import type { Reachable, ToldReview } from '../review-read-model.ts'
import { firstName, paragraphs } from './sentences.ts'

type Full = { readonly review: ToldReview; readonly to: Reachable; readonly home: string }

export const teamFull = ({ review, to, home }: Full) => ({
  subject: `The team is complete: ${review.hostName}, ${daysWords(review.days)}`,
  text: paragraphs(
    `Dear ${firstName(to.name)},`,
    `Every place on the review at ${review.hostName}, ${daysWords(review.days)}, is taken:`,
    review.team
      .filter(({ state }) => state === 'accepted')
      .map(({ name, role }) => `${name}, ${reviewRoleWords[role]}`)
      .join('\n'),
    'What comes next is on your home page:',
    home,
  ),
  attachments: [],
})
