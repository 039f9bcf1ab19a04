import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { timetableDrawn } from '../facts.ts'
import { ActivityId } from '../ids.ts'
import { whyShut } from '../open-workspace.ts'
import { whoeverArranges } from '../policy.ts'
import { refused } from '../refusals.ts'
import { drawTimetable } from './draw-timetable.ts'
import { type TimetableState, findTimetableToChange } from './timetable-state.ts'
import { replaceActivities } from './timetable-store.ts'

const Drawing = z.object({ review: ReviewId })
type Drawing = z.infer<typeof Drawing>
type Drawn = FactOf<typeof timetableDrawn>

/** The timetable draws itself from the lines of enquiry, in place of what was there. */
export const draw = act({
  name: 'reviews.draw',
  input: Drawing,
  load: (tx: Transactor, { review }: Drawing, { today }) => findTimetableToChange(tx, { review, today }),
  may: whoeverArranges,
  decide,
  apply: (tx, { body }: Drawn) => replaceActivities(tx, body),
})

export function decide(
  state: TimetableState,
  _input: Drawing,
  { fresh }: Pick<Occasion, 'fresh'>,
): Decision<Drawn> {
  const shut = whyShut(state)
  if (shut) return shut
  if (state.days.length === 0) return refused('no-dates')
  if (state.visitors.length === 0) return refused('no-team')
  if (state.hosts.length === 0) return refused('no-host-leaders')
  const { review, school } = state
  const activities = drawTimetable({ ...state, fresh: () => fresh(ActivityId) })
  return happened(timetableDrawn({ review, school, activities }))
}
