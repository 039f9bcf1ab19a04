import { z } from 'zod'
import { type Decision, type Occasion, act, contains, happened, longDate, period, toDaterange } from '#kernel'
import { theOffice } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import { type MemberEnrolled, memberEnrolled } from '../facts.ts'
import { CohortId, EnrolmentId } from '../ids.ts'
import { programmeShapes, programmeWords } from '../programme.ts'
import { refused } from '../refusals.ts'
import { type Candidate, findCandidate } from './candidate-store.ts'
import { type CohortKnown, type Tables, findCohortToChange } from './cohort-store.ts'

const Enrolling = z.object({ cohort: CohortId, member: z.uuid() })
type Enrolling = z.infer<typeof Enrolling>

type State = { readonly known: CohortKnown; readonly candidate: Candidate }

/** A school, or for the network of trusts a trust, takes part from today or from the cohort’s first day. */
export const enrolMember = act({
  name: 'programmes.enrolMember',
  input: Enrolling,
  load: async (tx: Transactor, { cohort, member }: Enrolling, { today }): Promise<State | null> => {
    const known = await findCohortToChange(tx, cohort, today)
    const candidate = known && (await findCandidate(tx, member, known.year))
    return known && candidate ? { known, candidate } : null
  },
  may: theOffice,
  decide,
  apply: async (tx, { body }: MemberEnrolled) => {
    await writing<Tables>(tx)
      .insertInto('programme_enrolment')
      .values({
        id: body.enrolment,
        cohort_id: body.cohort,
        school_id: body.school,
        trust_id: body.trust,
        held: toDaterange(period(body.from, body.until)),
      })
      .execute()
  },
})

export function decide(
  { known, candidate }: State,
  _enrolling: unknown,
  { today, fresh }: Pick<Occasion, 'today' | 'fresh'>,
): Decision<MemberEnrolled> {
  const { cohort, programme, year, held, members } = known
  const { school, trust, name, partner } = candidate
  const kind = programmeShapes[programme].members
  if ((kind === 'school') !== (school !== null))
    return refused('wrong-kind', { programme: programmeWords[programme], kind: `${kind}s` })
  if (!partner) return refused('not-a-partner', { name, year })
  const from = today > held.from ? today : held.from
  const until = held.until
  if (until === null || until <= from) return refused('cohort-over', { day: longDate(until ?? from) })
  const same = members.find((member) => (school ? member.school === school : member.trust === trust))
  if (same && contains(same.held, from)) return refused('enrolled-already', { name })
  const enrolment = fresh(EnrolmentId)
  return happened(memberEnrolled({ cohort, programme, enrolment, school, trust, name, from, until }))
}
