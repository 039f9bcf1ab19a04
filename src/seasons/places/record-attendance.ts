import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened, longDate } from '#kernel'
import type { Transactor } from '#platform/database'
import { attendanceRecorded } from '../facts.ts'
import { PlacementId, ReviewId } from '../ids.ts'
import { leadOrOffice } from '../policy.ts'
import { refused } from '../refusals.ts'
import { aboutPlace, eachDay } from '../review/about.ts'
import { type ReviewState, findReviewToChange } from '../review/review-store.ts'
import type { PlacementState } from './placement.ts'
import { movePlacement } from './placement-store.ts'

const Attendance = z.object({
  review: ReviewId,
  attendance: z
    .array(
      z.object({
        placement: PlacementId,
        days: z.coerce.number('Enter a number of days').int().min(0).max(3, 'A review has 3 days'),
      }),
    )
    .min(1, 'Say who attended'),
})
type Attendance = z.infer<typeof Attendance>
type Recorded = FactOf<typeof attendanceRecorded>

const stateAfter = (days: number, of: number): PlacementState =>
  days === 0 ? 'noShow' : days < of ? 'partial' : 'attended'

/** How many of the days each of the team was there; it can be put right afterwards. */
export const recordAttendance = act({
  name: 'seasons.recordAttendance',
  input: Attendance,
  load: (tx: Transactor, { review }: Attendance) => findReviewToChange(tx, review),
  may: leadOrOffice,
  decide,
  apply: (tx, { body }: Recorded, occasion) => {
    const { placement, days, of } = body
    return movePlacement(tx, { placement, state: stateAfter(days, of), daysAttended: days }, occasion)
  },
})

const onTheDay: readonly PlacementState[] = ['accepted', 'attended', 'partial', 'noShow']

export function decide(
  { review, team }: Pick<ReviewState, 'review' | 'team'>,
  { attendance }: Attendance,
  { today }: Pick<Occasion, 'today'>,
): Decision<Recorded> {
  if (review.cancelled) return refused('review-cancelled', { school: review.schoolName })
  if (review.days === null) return refused('review-has-no-days', { school: review.schoolName })
  if (today < review.days.from) return refused('attendance-too-early', { day: longDate(review.days.from) })
  const of = eachDay(review.days).length
  const facts = attendance.map(({ placement, days }) => {
    const place = team.find(({ id, state }) => id === placement && onTheDay.includes(state))
    return place && attendanceRecorded({ ...aboutPlace(review, place), days: Math.min(days, of), of })
  })
  const known = facts.filter((recorded) => recorded !== undefined)
  return known.length === facts.length ? happened(...known) : refused('attendance-unknown-place')
}
