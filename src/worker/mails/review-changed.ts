import type { Period } from '#kernel'
import { daysWords } from '#seasons'
import type { Reachable, ToldReview } from '../review-read-model.ts'
import { firstName, paragraphs } from './sentences.ts'

export type ReviewChange = {
  readonly review: ToldReview
  /** The days that it had. */
  readonly days: Period | null
  readonly why: string
  readonly what: 'postponed' | 'cancelled'
}

/** Tells a host that its review will not be held on its days. */
export const reviewChanged = (
  { review, days, why, what }: ReviewChange,
  to: Reachable,
  { home }: { readonly home: string },
) => ({
  subject:
    what === 'postponed'
      ? `Your review needs new dates: ${review.hostName}`
      : `Your review is called off: ${review.hostName}`,
  text: paragraphs(
    `Dear ${firstName(to.name)},`,
    days === null
      ? `The review at ${review.hostName} is ${what === 'postponed' ? 'put off' : 'called off'}.`
      : `The review at ${review.hostName}, ${daysWords(days)}, is ${what === 'postponed' ? 'put off' : 'called off'}.`,
    `Why: ${why}`,
    review.team.some(({ state }) => state === 'released')
      ? 'Everybody on its team has been told, and their days are free again.'
      : null,
    what === 'postponed' ? 'Choose new dates from your home page:' : 'What comes next is on your home page:',
    home,
  ),
  attachments: [],
})
