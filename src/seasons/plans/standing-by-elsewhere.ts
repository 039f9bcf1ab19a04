import { overlaps } from '#kernel'
import type { Practitioner } from '#matching'
import type { SeasonPractitioner } from '#practitioners'
import { daysWords } from '../review/review.ts'
import type { SeasonRoster } from './problem-store.ts'

type Known = Pick<SeasonRoster, 'reviews' | 'standbys'>

/** Schools whose review falls on days that somebody keeps free for another one. */
export const standingByElsewhere = (
  { person }: Pick<SeasonPractitioner, 'person'>,
  { reviews, standbys }: Known,
): Practitioner['conflicts'] =>
  standbys
    .filter((held) => held.person === person)
    .flatMap(({ review, days }) => {
      const host = reviews.find(({ id }) => id === review)?.name
      if (host === undefined) return []
      return reviews
        .filter((other) => other.id !== review && other.days !== null && overlaps(other.days, days))
        .map(({ school }) => ({ school, why: `they stand by for ${host} on ${daysWords(days)}` }))
    })
