import { z } from 'zod'
import { type Decision, PersonId, act, happened } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import { type TrainingLeft, trainingLeft } from '../facts.ts'
import { TrainingSessionId } from '../ids.ts'
import { mayChangeRecord } from '../policy.ts'
import { refused } from '../refusals.ts'
import { type NamedPractitioner, findPractitioner } from '../store.ts'
import type { PractitionerTables } from '../tables.ts'
import { type TrainingSession, findTraining } from './training-store.ts'

type State = NamedPractitioner & { readonly session: TrainingSession }

export const leaveTraining = act({
  name: 'practitioners.leaveTraining',
  input: z.object({ trainingSession: TrainingSessionId, person: PersonId }),
  load: async (tx: Transactor, { trainingSession, person }): Promise<State | null> => {
    const session = await findTraining(tx, trainingSession)
    const known = await findPractitioner(tx, person)
    return session && known && { ...known, session }
  },
  may: mayChangeRecord,
  decide: decideToLeave,
  apply: async (tx, { body }: TrainingLeft) => {
    await writing<PractitionerTables>(tx)
      .deleteFrom('training_enrolment')
      .where('session_id', '=', body.trainingSession)
      .where('person_id', '=', body.person)
      .execute()
  },
})

export function decideToLeave({ person, name, session }: State): Decision<TrainingLeft> {
  const { title, trainingSession } = session
  const enrolment = session.enrolled.find((other) => other.person === person)
  if (!enrolment) return refused('not-enrolled', { name, title })
  if (enrolment.state !== 'enrolled') return refused('attendance-decided', { name, title })
  return happened(trainingLeft({ trainingSession, person }))
}
