import { z } from 'zod'
import { type Decision, type FactOf, act, happened, theSystem } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { timetableCleared } from '../facts.ts'
import { type TimetableState, findTimetableToChange } from './timetable-state.ts'
import { deleteActivity, deleteAgreement } from './timetable-store.ts'

const Clearing = z.object({ review: ReviewId })
type Clearing = z.infer<typeof Clearing>
type Cleared = FactOf<typeof timetableCleared>

/** A review has lost its days, or has others: what was planned for the old ones goes, and is drawn anew. */
export const clearTimetable = act({
  name: 'reviews.clearTimetable',
  input: Clearing,
  load: (tx: Transactor, { review }: Clearing, { today }) => findTimetableToChange(tx, { review, today }),
  may: theSystem,
  decide,
  apply: async (tx, { body }: Cleared) => {
    for (const { id } of body.activities) await deleteActivity(tx, id)
    await deleteAgreement(tx, body.review)
  },
})

export function decide({
  review,
  school,
  days,
  activities,
}: Pick<TimetableState, 'review' | 'school' | 'days' | 'activities'>): Decision<Cleared> {
  const unseen = activities.filter(({ day }) => !days.includes(day))
  return unseen.length === 0
    ? happened()
    : happened(
        timetableCleared({
          review,
          school,
          activities: unseen.map(({ id, title, day }) => ({ id, title, day })),
        }),
      )
}
