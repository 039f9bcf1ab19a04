import type { Day, Instant, PersonId } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { AccreditationKind } from '../accreditation.ts'
import type { TrainingSessionId } from '../ids.ts'
import type { Tables } from '../store.ts'
import type { EnrolmentState } from '../training.ts'

export type Enrolled = { readonly person: PersonId; readonly name: string; readonly state: EnrolmentState }

export type TrainingSession = {
  readonly trainingSession: TrainingSessionId
  readonly kind: AccreditationKind
  readonly title: string
  readonly heldOn: Day
  readonly capacity: number | null
  readonly enrolled: readonly Enrolled[]
}

export async function findTraining(db: Reader, id: TrainingSessionId): Promise<TrainingSession | null> {
  const row = await reading<Tables>(db)
    .selectFrom('training_session')
    .select(['id as trainingSession', 'kind', 'title', 'held_on as heldOn', 'capacity'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { ...row, enrolled: await enrolledOn(db, id) } : null
}

const enrolledOn = (db: Reader, id: TrainingSessionId): Promise<Enrolled[]> =>
  reading<Tables>(db)
    .selectFrom('training_enrolment')
    .innerJoin('person', 'person.id', 'training_enrolment.person_id')
    .select(['person.id as person', 'person.name', 'state'])
    .where('session_id', '=', id)
    .orderBy('person.name')
    .execute()

export async function closeEnrolment(
  tx: Transactor,
  { trainingSession, person }: { readonly trainingSession: TrainingSessionId; readonly person: PersonId },
  closed: { readonly state: EnrolmentState; readonly closed_at: Instant },
): Promise<void> {
  await writing<Tables>(tx)
    .updateTable('training_enrolment')
    .set(closed)
    .where('session_id', '=', trainingSession)
    .where('person_id', '=', person)
    .execute()
}
