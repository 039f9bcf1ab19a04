import { z } from 'zod'
import { Day, type Decision, type FactOf, type Occasion, PersonId, act, happened } from '#kernel'
import { activityOf, sectionOf } from '#frameworks'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { activitySet } from '../facts.ts'
import { ActivityId, LineId } from '../ids.ts'
import { whyShut } from '../open-workspace.ts'
import { whoeverArranges } from '../policy.ts'
import { refused } from '../refusals.ts'
import { ClockTime } from './clock-time.ts'
import { type TimetableState, findTimetableToChange } from './timetable-state.ts'
import { upsertActivity } from './timetable-store.ts'
import { whyNot } from './why-not.ts'

const Placing = z.object({
  review: ReviewId,
  /** Null for a new one. */
  activity: ActivityId.nullable(),
  day: Day,
  from: ClockTime,
  until: ClockTime,
  kind: z.string().min(1, 'Choose what is done'),
  section: z.string().nullable(),
  line: LineId.nullable(),
  visitor: PersonId.nullable(),
  host: PersonId.nullable(),
  whom: z.string().trim().max(120, 'Use at most 120 characters'),
  place: z.string().trim().max(120, 'Use at most 120 characters'),
})
type Placing = z.infer<typeof Placing>
type WasSet = FactOf<typeof activitySet>

/** An activity is added or changed by hand; what would not work is refused with who is where. */
export const setActivity = act({
  name: 'reviews.setActivity',
  input: Placing,
  load: (tx: Transactor, { review }: Placing, { today }) => findTimetableToChange(tx, { review, today }),
  may: whoeverArranges,
  decide,
  apply: (tx, { body }: WasSet) => upsertActivity(tx, body),
})

export function decide(
  state: TimetableState,
  { review, activity: id, ...placing }: Placing,
  { fresh }: Pick<Occasion, 'fresh'>,
): Decision<WasSet> {
  const shut = whyShut(state)
  if (shut) return shut
  const known = state.activities.find((one) => one.id === id)
  if (id !== null && !known) return refused('activity-not-there')
  if (placing.section !== null && !sectionOf(state.framework, placing.section))
    return refused('not-in-framework', { framework: state.framework.code, field: 'section' })
  const title = activityOf(state.framework, placing.kind)?.title ?? ''
  const line = state.lines.some((one) => one.id === placing.line) ? placing.line : null
  const activity = { ...placing, line, id: id ?? fresh(ActivityId), title, why: known?.why ?? '' }
  return whyNot(state, activity) ?? happened(activitySet({ review, school: state.school, activity }))
}
