import { z } from 'zod'
import { type Decision, PersonId, act, happened, personOf } from '#kernel'
import { theOffice } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import { type FacilitatorNamed, facilitatorNamed } from '../facts.ts'
import { CohortId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { accreditedFacilitators, nameOf } from './candidate-store.ts'
import { type CohortKnown, type Tables, findCohortToChange } from './cohort-store.ts'

const Naming = z.object({ cohort: CohortId, person: PersonId })
type Naming = z.infer<typeof Naming>

type State = { readonly known: CohortKnown; readonly name: string; readonly accredited: boolean }

/** Whoever is accredited as a facilitator may lead groups of a cohort. */
export const nameFacilitator = act({
  name: 'programmes.nameFacilitator',
  input: Naming,
  load: async (tx: Transactor, { cohort, person }: Naming, { today }): Promise<State | null> => {
    const known = await findCohortToChange(tx, cohort, today)
    const name = await nameOf(tx, person)
    const able = await accreditedFacilitators(tx, today)
    return known && name ? { known, name, accredited: able.some((one) => one.person === person) } : null
  },
  may: theOffice,
  decide,
  apply: async (tx, { body }: FacilitatorNamed, { at, by }) => {
    await writing<Tables>(tx)
      .insertInto('programme_facilitator')
      .values({ cohort_id: body.cohort, person_id: body.person, named_at: at, named_by: personOf(by) })
      .execute()
  },
})

export function decide(
  { known, name, accredited }: State,
  { cohort, person }: Naming,
): Decision<FacilitatorNamed> {
  if (known.facilitators.some((one) => one.person === person))
    return refused('facilitates-already', { field: 'person', name })
  if (!accredited) return refused('not-accredited', { field: 'person', name })
  return happened(facilitatorNamed({ cohort, programme: known.programme, person }))
}
