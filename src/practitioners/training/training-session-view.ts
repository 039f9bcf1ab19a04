import { type Day, type PersonId, type Refused, refusalOf, refused } from '#kernel'
import { theOffice } from '#partnership'
import { type Reading, reading } from '#platform/database'
import type { AccreditationKind } from '../accreditation.ts'
import type { TrainingSessionId } from '../ids.ts'
import type { Tables } from '../store.ts'
import { type Enrolled, findTraining } from './training-store.ts'

export type TrainingSessionView = {
  readonly trainingSession: TrainingSessionId
  readonly kind: AccreditationKind
  readonly title: string
  readonly heldOn: Day
  readonly capacity: number | null
  readonly enrolled: readonly Enrolled[]
  /** Practitioners who could still be enrolled. */
  readonly others: readonly { readonly person: PersonId; readonly name: string }[]
  /** It is over, and somebody is still without a word on whether they came. */
  readonly toMark: boolean
}

/** One session with who is on it, for the office. */
export async function trainingSessionView(
  { db, actor, today }: Reading,
  id: TrainingSessionId,
): Promise<TrainingSessionView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: null, today })
  if (forbidden) return forbidden
  const session = await findTraining(db, id)
  if (!session) return refused('not-found')
  const others = await reading<Tables>(db)
    .selectFrom('practitioner')
    .innerJoin('person', 'person.id', 'practitioner.person_id')
    .leftJoin('training_enrolment', (join) =>
      join
        .onRef('training_enrolment.person_id', '=', 'person.id')
        .on('training_enrolment.session_id', '=', id),
    )
    .select(['person.id as person', 'person.name'])
    .where('training_enrolment.person_id', 'is', null)
    .orderBy('person.name')
    .execute()
  return {
    ...session,
    others,
    toMark: session.heldOn <= today && session.enrolled.some(({ state }) => state === 'enrolled'),
  }
}
