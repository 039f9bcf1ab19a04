import { z } from 'zod'
import { type Decision, type Occasion, PersonId, type Refused, act, happened, longDate } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import {
  type AccreditationGranted,
  type AccreditationRenewed,
  type TrainingCompleted,
  type TrainingMissed,
  trainingCompleted,
  trainingMissed,
} from '../facts.ts'
import { TrainingSessionId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { type HeldAccreditation, accreditationsOf, termOf } from '../store.ts'
import { accredited } from './accredited.ts'
import { moveItsEnd, writeAccreditation } from './accreditation-store.ts'
import { type TrainingSession, closeEnrolment, findTraining } from './training-store.ts'

const input = z.object({
  trainingSession: TrainingSessionId,
  completed: z.array(PersonId),
  missed: z.array(PersonId),
})
type Given = z.infer<typeof input>

type State = {
  readonly session: TrainingSession
  readonly held: readonly HeldAccreditation[]
  readonly years: number
}
type Attended = TrainingCompleted | TrainingMissed | AccreditationGranted | AccreditationRenewed

/** Who came and who did not; those who came are accredited from that day, or renewed. */
export const recordCompletion = act({
  name: 'practitioners.recordCompletion',
  input,
  load: async (tx: Transactor, { trainingSession, completed }): Promise<State | null> => {
    const session = await findTraining(tx, trainingSession)
    if (!session) return null
    return { session, held: await accreditationsOf(tx, completed), years: await termOf(tx, session.kind) }
  },
  may: theOffice,
  decide: decideCompletion,
  apply: async (tx, fact: Attended, occasion) => {
    switch (fact.name) {
      case 'practitioners.trainingCompleted':
        return closeEnrolment(tx, fact.body, { state: 'completed', closed_at: occasion.at })
      case 'practitioners.trainingMissed':
        return closeEnrolment(tx, fact.body, { state: 'missed', closed_at: occasion.at })
      case 'practitioners.accreditationGranted':
        return writeAccreditation(tx, fact, occasion)
      case 'practitioners.accreditationRenewed':
        return moveItsEnd(tx, fact)
    }
  },
})

export function decideCompletion(
  { session, held, years }: State,
  { completed, missed }: Given,
  occasion: Pick<Occasion, 'today' | 'fresh'>,
): Decision<Attended> {
  const { trainingSession, title, heldOn, kind } = session
  if (occasion.today < heldOn) return refused('training-not-held', { title, day: longDate(heldOn) })
  if (completed.length + missed.length === 0) return refused('nobody-marked')
  const stop = [...completed, ...missed].map((person) => cannotMark(session, person)).find(Boolean)
  if (stop) return stop
  const came = [...new Set(completed)].flatMap((person): Attended[] => [
    trainingCompleted({ trainingSession, person }),
    ...accredited(
      held.filter((accreditation) => accreditation.person === person && accreditation.kind === kind),
      { person, kind, trainingSession, from: heldOn, years },
      occasion,
    ),
  ])
  const stayedAway = missed
    .filter((person) => !completed.includes(person))
    .map((person) => trainingMissed({ trainingSession, person }))
  return happened(...came, ...stayedAway)
}

function cannotMark({ enrolled, title }: TrainingSession, person: PersonId): Refused | null {
  const enrolment = enrolled.find((other) => other.person === person)
  if (!enrolment) return refused('not-enrolled', { name: 'Somebody you marked', title })
  return enrolment.state === 'enrolled'
    ? null
    : refused('attendance-decided', { name: enrolment.name, title })
}
