import { z } from 'zod'
import { type Decision, type Occasion, PersonId, act, happened, longDate } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import { type TrainingEnrolled, trainingEnrolled } from '../facts.ts'
import { TrainingSessionId } from '../ids.ts'
import { mayReadRecord } from '../policy.ts'
import { refused } from '../refusals.ts'
import { type NamedPractitioner, findPractitioner, hubsOf } from '../store.ts'
import type { PractitionerTables } from '../tables.ts'
import { type TrainingSession, findTraining } from './training-store.ts'

const input = z.object({ trainingSession: TrainingSessionId, person: PersonId })

type State = NamedPractitioner & { readonly hubs: readonly string[]; readonly session: TrainingSession }

/** For oneself, by the office, or by the leaders of the person’s hub. */
export const enrolOnTraining = act({
  name: 'practitioners.enrolOnTraining',
  input,
  load: async (tx: Transactor, { trainingSession, person }, { today }): Promise<State | null> => {
    const session = await findTraining(tx, trainingSession)
    const known = await findPractitioner(tx, person)
    return session && known && { ...known, session, hubs: await hubsOf(tx, person, today) }
  },
  may: mayReadRecord,
  decide: decideToEnrol,
  apply: async (tx, { body }: TrainingEnrolled, { at }) => {
    await writing<PractitionerTables>(tx)
      .insertInto('training_enrolment')
      .values({
        session_id: body.trainingSession,
        person_id: body.person,
        state: 'enrolled',
        enrolled_at: at,
        closed_at: null,
      })
      .execute()
  },
})

export function decideToEnrol(
  { person, name, session }: State,
  _given: unknown,
  { today }: Occasion,
): Decision<TrainingEnrolled> {
  const { trainingSession, title, heldOn, capacity, enrolled } = session
  if (enrolled.some((other) => other.person === person))
    return refused('already-enrolled', { field: 'person', name, title })
  if (heldOn < today) return refused('training-held', { title, day: longDate(heldOn) })
  if (capacity !== null && enrolled.length >= capacity) return refused('training-full', { title })
  return happened(trainingEnrolled({ trainingSession, person }))
}
