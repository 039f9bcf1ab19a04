import { type Review, lastDay } from './review.ts'
import type { Placement } from '../places/placement.ts'
import { type Day, type Period, daysBetween, daysFrom } from '#kernel'

type Named = Pick<Review, 'id' | 'season' | 'school'>

/** What every fact about a review says. */
export const aboutReview = ({ id, season, school }: Named) => ({ review: id, season, school })

/** What every fact about a place in a review says. */
export const aboutPlace = (
  review: Named,
  { id, person, role }: Pick<Placement, 'id' | 'person' | 'role'>,
) => ({
  ...aboutReview(review),
  placement: id,
  person,
  role,
})

export const eachDay = (days: Period): Day[] => daysFrom(days.from, daysBetween(days.from, lastDay(days)) + 1)
