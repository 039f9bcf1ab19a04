import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { activityTakenOut } from '../facts.ts'
import { ActivityId } from '../ids.ts'
import { whyShut } from '../open-workspace.ts'
import { whoeverArranges } from '../policy.ts'
import { refused } from '../refusals.ts'
import { type TimetableState, findTimetableToChange } from './timetable-state.ts'
import { deleteActivity } from './timetable-store.ts'

const TakingOut = z.object({ review: ReviewId, activity: ActivityId })
type TakingOut = z.infer<typeof TakingOut>
type TakenOut = FactOf<typeof activityTakenOut>

export const takeOutActivity = act({
  name: 'reviews.takeOutActivity',
  input: TakingOut,
  load: (tx: Transactor, { review }: TakingOut, { today }) => findTimetableToChange(tx, { review, today }),
  may: whoeverArranges,
  decide,
  apply: (tx, { body }: TakenOut) => deleteActivity(tx, body.activity),
})

export function decide(state: TimetableState, { activity }: TakingOut): Decision<TakenOut> {
  const shut = whyShut(state)
  if (shut) return shut
  const known = state.activities.find(({ id }) => id === activity)
  if (!known) return refused('activity-not-there')
  const { review, school } = state
  return happened(activityTakenOut({ review, school, activity, title: known.title, day: known.day }))
}
