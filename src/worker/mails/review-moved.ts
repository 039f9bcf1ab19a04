import type { Period } from '#kernel'
import { daysWords } from '#seasons'
import type { Reachable, ToldReview } from '../review-read-model.ts'
import { firstName, paragraphs } from './sentences.ts'

type Moved = {
  readonly review: ToldReview
  readonly had: Period
  readonly days: Period
  readonly why: string
}

export const reviewMoved = ({ review, had, days, why }: Moved, to: Reachable) => ({
  subject: `New days: the review at ${review.hostName}, ${daysWords(days)}`,
  text: paragraphs(
    `Dear ${firstName(to.name)},`,
    `The review at ${review.hostName} was to be ${daysWords(had)}. It is now ${daysWords(days)}.`,
    `Why: ${why}`,
    'What stands in its timetable moves by as many days, at the same times.',
    'If you cannot come on the new days, tell whoever holds the review in the office.',
  ),
})
