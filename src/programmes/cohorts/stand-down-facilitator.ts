import { z } from 'zod'
import { type Decision, PersonId, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import { type FacilitatorStoodDown, facilitatorStoodDown } from '../facts.ts'
import { CohortId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { type CohortKnown, type Tables, findCohortToChange } from './cohort-store.ts'

const Standing = z.object({ cohort: CohortId, person: PersonId })
type Standing = z.infer<typeof Standing>

/** Somebody who leads no group any longer leaves the list of a cohort’s facilitators. */
export const standDownFacilitator = act({
  name: 'programmes.standDownFacilitator',
  input: Standing,
  load: (tx: Transactor, { cohort }: Standing, { today }) => findCohortToChange(tx, cohort, today),
  may: theOffice,
  decide,
  apply: async (tx, { body }: FacilitatorStoodDown) => {
    await writing<Tables>(tx)
      .deleteFrom('programme_facilitator')
      .where('cohort_id', '=', body.cohort)
      .where('person_id', '=', body.person)
      .execute()
  },
})

export function decide(
  { programme, facilitators, groups }: CohortKnown,
  { cohort, person }: Standing,
): Decision<FacilitatorStoodDown> {
  const found = facilitators.find((one) => one.person === person)
  if (!found) return refused('not-a-facilitator')
  const leads = groups.find(({ facilitator }) => facilitator === person)
  if (leads) return refused('leads-a-group', { name: found.name, group: leads.name })
  return happened(facilitatorStoodDown({ cohort, programme, person }))
}
