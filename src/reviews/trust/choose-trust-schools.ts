import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { SchoolId } from '#partnership'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { whyShut } from '../open-workspace.ts'
import { leadersOfHost, officeOfReview } from '../policy.ts'
import { trustSchoolsChosen } from './trust-facts.ts'
import { refused } from './trust-refusals.ts'
import { keepSchools, schoolsOfTrust } from './trust-schools-store.ts'
import { type TrustWorkspace, findTrustWorkspaceToChange } from './trust-workspace.ts'

const Choosing = z.object({ review: ReviewId, schools: z.array(SchoolId) })
type Choosing = z.infer<typeof Choosing>
type Chosen = FactOf<typeof trustSchoolsChosen>

type State = TrustWorkspace & { readonly known: readonly SchoolId[] }

/** Proforma 2: which of the trust’s schools, from the register, the review is about. */
export const chooseTrustSchools = act({
  name: 'reviews.chooseTrustSchools',
  input: Choosing,
  load: async (tx: Transactor, { review }: Choosing, { today }): Promise<State | null> => {
    const found = await findTrustWorkspaceToChange(tx, { review, today })
    if (!found) return null
    const schools = await schoolsOfTrust(tx, { review, trust: found.ofTrust.trust, today })
    return { ...found, known: schools.map(({ school }) => school) }
  },
  may: leadersOfHost.or(officeOfReview),
  decide,
  apply: (tx, { body }: Chosen) => keepSchools(tx, body),
})

export function decide(state: State, { schools }: Choosing): Decision<Chosen> {
  const shut = whyShut(state)
  if (shut) return shut
  if (schools.some((school) => !state.known.includes(school))) return refused('not-a-school-of-trust')
  const { review, ofTrust } = state
  return happened(trustSchoolsChosen({ review, trust: ofTrust.trust, schools: [...new Set(schools)] }))
}
