import type { z } from 'zod'
import { type Decision, type Occasion, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import { type CohortKnown, type Tables, findCohortToChange } from '../cohorts/cohort-store.ts'
import { type GroupFormed, groupFormed } from '../facts.ts'
import { CohortId, GroupId } from '../ids.ts'
import { placeMembers } from './group-store.ts'
import { Grouping, whyNotSo } from './grouping.ts'

const Forming = Grouping.extend({ cohort: CohortId })
type Forming = z.infer<typeof Forming>

/** The office puts schools together, far enough apart to be frank with one another. */
export const formGroup = act({
  name: 'programmes.formGroup',
  input: Forming,
  load: (tx: Transactor, { cohort }: Forming, { today }) => findCohortToChange(tx, cohort, today),
  may: theOffice,
  decide,
  apply: async (tx, { body }: GroupFormed) => {
    const { group, cohort, name, facilitator, why } = body
    await writing<Tables>(tx)
      .insertInto('programme_group')
      .values({ id: group, cohort_id: cohort, name, facilitator_id: facilitator, why })
      .execute()
    await placeMembers(tx, body)
  },
})

export function decide(
  known: CohortKnown,
  { cohort, ...grouping }: Forming,
  { fresh }: Pick<Occasion, 'fresh'>,
): Decision<GroupFormed> {
  const group = fresh(GroupId)
  return (
    whyNotSo(known, grouping, null) ??
    happened(groupFormed({ ...grouping, cohort, programme: known.programme, group }))
  )
}
