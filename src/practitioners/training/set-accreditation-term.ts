import { z } from 'zod'
import { type Decision, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import { AccreditationKind } from '../accreditation.ts'
import { type AccreditationTermSet, accreditationTermSet } from '../facts.ts'
import type { PractitionerTables } from '../tables.ts'

/** How long new accreditations of a kind last. Those that were granted already stay as they are. */
export const setAccreditationTerm = act({
  name: 'practitioners.setAccreditationTerm',
  input: z.object({
    kind: AccreditationKind,
    years: z.coerce
      .number('Enter a whole number of years')
      .int('Enter a whole number of years')
      .min(1, 'Enter 1 or more')
      .max(10, 'Enter 10 or fewer'),
  }),
  load: async (_tx: Transactor) => ({}),
  may: theOffice,
  decide: (_nothing, given): Decision<AccreditationTermSet> => happened(accreditationTermSet(given)),
  apply: async (tx, { body }) => {
    await writing<PractitionerTables>(tx)
      .insertInto('accreditation_term')
      .values(body)
      .onConflict((conflict) => conflict.column('kind').doUpdateSet({ years: body.years }))
      .execute()
  },
})
