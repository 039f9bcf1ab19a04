import { z } from 'zod'
import { type Decision, PersonId, act, happened } from '#kernel'
import { SchoolId } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import { conflictBetween } from './conflict-store.ts'
import { type ConflictWithdrawn, conflictWithdrawn } from '../facts.ts'
import { mayChangeRecord } from '../policy.ts'
import { refused } from '../refusals.ts'
import type { PractitionerTables } from '../tables.ts'

export const withdrawConflict = act({
  name: 'practitioners.withdrawConflict',
  input: z.object({ person: PersonId, school: SchoolId }),
  load: (tx: Transactor, given) => conflictBetween(tx, given),
  may: mayChangeRecord,
  decide: (state, given): Decision<ConflictWithdrawn> =>
    state.declared ? happened(conflictWithdrawn(given)) : refused('conflict-gone'),
  apply: async (tx, { body }) => {
    await writing<PractitionerTables>(tx)
      .deleteFrom('declared_conflict')
      .where('person_id', '=', body.person)
      .where('school_id', '=', body.school)
      .execute()
  },
})
