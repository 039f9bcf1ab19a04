import { z } from 'zod'
import { Day, type Decision, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import { AccreditationKind } from '../accreditation.ts'
import { type TrainingScheduled, trainingScheduled } from '../facts.ts'
import { TrainingSessionId } from '../ids.ts'
import { refused } from '../refusals.ts'
import type { PractitionerTables } from '../tables.ts'
import { TrainingMode } from '../training.ts'

const input = z.object({
  kind: AccreditationKind,
  title: z.string().trim().min(1, 'Enter a title').max(120, 'Use 120 characters or fewer'),
  heldOn: Day,
  mode: TrainingMode,
  place: z.string().trim().max(200, 'Use 200 characters or fewer').nullable(),
  capacity: z.coerce
    .number('Enter a whole number')
    .int('Enter a whole number')
    .min(1, 'Enter 1 or more, or leave it empty')
    .max(2000, 'Enter 2,000 or fewer')
    .nullable(),
})

export const scheduleTraining = act({
  name: 'practitioners.scheduleTraining',
  input,
  load: async (_tx: Transactor) => ({}),
  may: theOffice,
  decide: (_nothing, given, { fresh }): Decision<TrainingScheduled> =>
    given.mode === 'inPerson' && !given.place
      ? refused('place-missing', { field: 'place' })
      : happened(trainingScheduled({ ...given, trainingSession: fresh(TrainingSessionId) })),
  apply: async (tx, { body }) => {
    const { trainingSession, heldOn, ...session } = body
    await writing<PractitionerTables>(tx)
      .insertInto('training_session')
      .values({ ...session, id: trainingSession, held_on: heldOn })
      .execute()
  },
})
