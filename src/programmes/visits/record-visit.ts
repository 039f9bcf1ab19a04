import { z } from 'zod'
import { type Decision, type Occasion, act, happened, longDate, personOf } from '#kernel'
import type { Transactor } from '#platform/database'
import { type VisitRecorded, visitRecorded } from '../facts.ts'
import { EnrolmentId, VisitId } from '../ids.ts'
import { mayLeadGroup } from '../policy.ts'
import { refused } from '../refusals.ts'
import { type VisitKnown, findVisitToChange, writeAttendance } from './visit-store.ts'

const people = z.coerce
  .number('Enter a whole number')
  .int('Enter a whole number')
  .min(0, 'Enter 0 or more')
  .max(99, 'Enter 99 or fewer')

/** How many people came from each; who is left out sent nobody. */
const Recording = z.object({
  visit: VisitId,
  attendance: z.array(z.object({ enrolment: EnrolmentId, people })),
})
type Recording = z.infer<typeof Recording>

export const recordVisit = act({
  name: 'programmes.recordVisit',
  input: Recording,
  load: (tx: Transactor, { visit }: Recording) => findVisitToChange(tx, visit),
  may: mayLeadGroup,
  decide,
  apply: (tx, { body }: VisitRecorded, { at, by }) => writeAttendance(tx, { ...body, at, by: personOf(by) }),
})

export function decide(
  { cohort, programme, group, visit, hostName, heldOn, calledOff, members }: VisitKnown,
  { attendance }: Recording,
  { today }: Pick<Occasion, 'today'>,
): Decision<VisitRecorded> {
  if (calledOff) return refused('visit-called-off')
  if (today < heldOn) return refused('visit-not-yet', { day: longDate(heldOn) })
  const came = members.map(({ enrolment }) => ({
    enrolment,
    people: attendance.find((one) => one.enrolment === enrolment)?.people ?? 0,
  }))
  if (came.every((one) => one.people === 0)) return refused('nobody-came')
  const about = { cohort, programme, visit, group }
  return happened(visitRecorded({ ...about, hostName, heldOn, attendance: came }))
}
