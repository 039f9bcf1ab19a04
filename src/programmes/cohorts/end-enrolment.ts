import { z } from 'zod'
import { type Decision, type Occasion, act, addDays, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { type MemberLeft, memberLeft } from '../facts.ts'
import { EnrolmentId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { type CohortKnown, findCohortToChange } from './cohort-store.ts'
import { cohortOf, endEnrolmentOn } from './enrolment-store.ts'

const Leaving = z.object({ enrolment: EnrolmentId })
type Leaving = z.infer<typeof Leaving>

/** Today is the last day on which they take part. */
export const endEnrolment = act({
  name: 'programmes.endEnrolment',
  input: Leaving,
  load: async (tx: Transactor, { enrolment }: Leaving, { today }): Promise<CohortKnown | null> => {
    const cohort = await cohortOf(tx, enrolment)
    return cohort && findCohortToChange(tx, cohort, today)
  },
  may: theOffice,
  decide,
  apply: (tx, { body }: MemberLeft) => endEnrolmentOn(tx, body),
})

export function decide(
  { cohort, programme, members }: CohortKnown,
  { enrolment }: Leaving,
  { today }: Pick<Occasion, 'today'>,
): Decision<MemberLeft> {
  const member = members.find((one) => one.enrolment === enrolment)
  if (!member || (member.held.until ?? today) <= addDays(today, 1))
    return refused('left-already', { name: member?.name ?? 'It' })
  const { school, trust, name, held } = member
  const until = addDays(today > held.from ? today : held.from, 1)
  return happened(memberLeft({ cohort, programme, enrolment, school, trust, name, until }))
}
