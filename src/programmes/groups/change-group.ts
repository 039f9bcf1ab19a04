import type { z } from 'zod'
import { type Decision, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import { type CohortKnown, type Tables, findCohortToChange } from '../cohorts/cohort-store.ts'
import { type GroupChanged, groupChanged } from '../facts.ts'
import { GroupId } from '../ids.ts'
import { cohortOfGroup, placeMembers } from './group-store.ts'
import { Grouping, whyNotSo } from './grouping.ts'

const Changing = Grouping.extend({ group: GroupId })
type Changing = z.infer<typeof Changing>

/** Another name, other members, another facilitator. Visits that took place stay on record. */
export const changeGroup = act({
  name: 'programmes.changeGroup',
  input: Changing,
  load: async (tx: Transactor, { group }: Changing, { today }): Promise<CohortKnown | null> => {
    const cohort = await cohortOfGroup(tx, group)
    return cohort && findCohortToChange(tx, cohort, today)
  },
  may: theOffice,
  decide,
  apply: async (tx, { body }: GroupChanged) => {
    const { group, name, facilitator, why } = body
    await writing<Tables>(tx)
      .updateTable('programme_group')
      .set({ name, facilitator_id: facilitator, why })
      .where('id', '=', group)
      .execute()
    await placeMembers(tx, body)
  },
})

export function decide(known: CohortKnown, { group, ...grouping }: Changing): Decision<GroupChanged> {
  const { cohort, programme } = known
  return whyNotSo(known, grouping, group) ?? happened(groupChanged({ ...grouping, cohort, programme, group }))
}
