import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { timetableAgreed } from '../facts.ts'
import { whyShut } from '../open-workspace.ts'
import { whoeverArranges } from '../policy.ts'
import { refused } from '../refusals.ts'
import { type TimetableState, findTimetableToChange } from './timetable-state.ts'
import { insertAgreement } from './timetable-store.ts'

const Agreeing = z.object({ review: ReviewId })
type Agreeing = z.infer<typeof Agreeing>
type Agreed = FactOf<typeof timetableAgreed>

/** The timetable stands. From then on it is in everybody’s calendar; it can still change. */
export const agreeTimetable = act({
  name: 'reviews.agreeTimetable',
  input: Agreeing,
  load: (tx: Transactor, { review }: Agreeing, { today }) => findTimetableToChange(tx, { review, today }),
  may: whoeverArranges,
  decide,
  apply: (tx, { body }: Agreed, occasion) => insertAgreement(tx, body, occasion),
})

export function decide(state: TimetableState): Decision<Agreed> {
  const shut = whyShut(state)
  if (shut) return shut
  if (state.activities.length === 0) return refused('timetable-empty')
  return happened(timetableAgreed({ review: state.review, school: state.school }))
}
