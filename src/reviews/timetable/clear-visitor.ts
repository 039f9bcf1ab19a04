import { z } from 'zod'
import { type Decision, type FactOf, PersonId, act, happened, theSystem } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { activityTakenOut } from '../facts.ts'
import { whyShut } from '../open-workspace.ts'
import { type TimetableState, findTimetableToChange } from './timetable-state.ts'
import { deleteActivity } from './timetable-store.ts'

const Clearing = z.object({ review: ReviewId, person: PersonId })
type Clearing = z.infer<typeof Clearing>
type TakenOut = FactOf<typeof activityTakenOut>

/** Whoever has left the team is expected nowhere: their activities go from the timetable, to be planned with others. */
export const clearVisitor = act({
  name: 'reviews.clearVisitor',
  input: Clearing,
  load: (tx: Transactor, { review }: Clearing, { today }) => findTimetableToChange(tx, { review, today }),
  may: theSystem,
  decide,
  apply: (tx, { body }: TakenOut) => deleteActivity(tx, body.activity),
})

export function decide(
  state: Pick<TimetableState, 'review' | 'school' | 'hostName' | 'stage' | 'visitors' | 'activities'>,
  { person }: Clearing,
): Decision<TakenOut> {
  const shut = whyShut(state)
  if (shut) return shut
  const { review, school, visitors, activities } = state
  const isStillThere = visitors.some((visitor) => visitor.person === person)
  const theirs = isStillThere ? [] : activities.filter(({ visitor }) => visitor === person)
  return happened(
    ...theirs.map(({ id, title, day }) => activityTakenOut({ review, school, activity: id, title, day })),
  )
}
