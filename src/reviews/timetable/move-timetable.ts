import { z } from 'zod'
import { Day, type Decision, type FactOf, act, daysBetween, happened, theSystem } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { timetableMoved } from '../facts.ts'
import { whyShut } from '../open-workspace.ts'
import { type TimetableState, findTimetableToChange } from './timetable-state.ts'
import { moveActivities } from './timetable-store.ts'

/** The first of the days that the review had, and the first of those that it has now. */
const Moving = z.object({ review: ReviewId, from: Day, to: Day })
type Moving = z.infer<typeof Moving>
type Moved = FactOf<typeof timetableMoved>

/** A review has moved to other days: each of its activities moves by as many, at the same time of day. */
export const moveTimetable = act({
  name: 'reviews.moveTimetable',
  input: Moving,
  load: (tx: Transactor, { review }: Moving, { today }) => findTimetableToChange(tx, { review, today }),
  may: theSystem,
  decide,
  apply: (tx, { body }: Moved) => moveActivities(tx, body),
})

export function decide(
  state: Pick<TimetableState, 'review' | 'school' | 'hostName' | 'stage' | 'activities'>,
  { from, to }: Moving,
): Decision<Moved> {
  const shut = whyShut(state)
  if (shut) return shut
  const { review, school, activities } = state
  if (activities.length === 0) return happened()
  return happened(
    timetableMoved({ review, school, by: daysBetween(from, to), activities: activities.length }),
  )
}
