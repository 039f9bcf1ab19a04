import { z } from 'zod'
import { type Decision, PersonId, act, happened } from '#kernel'
import { SchoolId } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import { conflictBetween } from './conflict-store.ts'
import { type ConflictDeclared, conflictDeclared } from '../facts.ts'
import { mayChangeRecord } from '../policy.ts'
import { refused } from '../refusals.ts'
import type { PractitionerTables } from '../tables.ts'

const input = z.object({
  person: PersonId,
  school: SchoolId,
  why: z
    .string()
    .trim()
    .min(1, 'Say why, so that the office understands')
    .max(300, 'Use 300 characters or fewer'),
})

export const declareConflict = act({
  name: 'practitioners.declareConflict',
  input,
  load: (tx: Transactor, given) => conflictBetween(tx, given),
  may: mayChangeRecord,
  decide: (state, given): Decision<ConflictDeclared> =>
    state.declared
      ? refused('already-conflicted', { field: 'school', school: state.school })
      : happened(conflictDeclared(given)),
  apply: async (tx, { body }) => {
    await writing<PractitionerTables>(tx)
      .insertInto('declared_conflict')
      .values({ person_id: body.person, school_id: body.school, why: body.why })
      .execute()
  },
})
