import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { SchoolId } from '#partnership'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { whyShut } from '../open-workspace.ts'
import { leadersOfHost, officeOfReview } from '../policy.ts'
import { trustSchoolDescribed } from './trust-facts.ts'
import { refused } from './trust-refusals.ts'
import { schoolsOfTrust, updateSchool } from './trust-schools-store.ts'
import { type TrustWorkspace, findTrustWorkspaceToChange } from './trust-workspace.ts'

const Words = z.string().trim().max(1000, 'Use at most 1,000 characters').default('')

const Describing = z.object({
  review: ReviewId,
  school: SchoolId,
  employees: z
    .string()
    .trim()
    .transform((typed) => (typed === '' ? null : Number(typed)))
    .pipe(z.number('Enter a number').int('Enter a whole number').min(0, 'Enter 0 or more').nullable()),
  ownHub: Words,
  lastInspection: Words,
  context: Words,
})
type Describing = z.infer<typeof Describing>
type Described = FactOf<typeof trustSchoolDescribed> & { readonly said: Describing }

type State = TrustWorkspace & { readonly chosen: readonly SchoolId[] }

/** Proforma 2: what the register does not say of one of the schools. */
export const describeTrustSchool = act<Transactor, Describing, State, Described>({
  name: 'reviews.describeTrustSchool',
  input: Describing,
  load: async (tx, { review }, { today }) => {
    const found = await findTrustWorkspaceToChange(tx, { review, today })
    if (!found) return null
    const schools = await schoolsOfTrust(tx, { review, trust: found.ofTrust.trust, today })
    return { ...found, chosen: schools.filter((one) => one.chosen).map(({ school }) => school) }
  },
  may: leadersOfHost.or(officeOfReview),
  decide,
  apply: (tx, { said }) => updateSchool(tx, said),
})

export function decide(state: State, said: Describing): Decision<Described> {
  const shut = whyShut(state)
  if (shut) return shut
  const { school } = said
  if (!state.chosen.includes(school)) return refused('not-a-school-of-trust')
  const { review, ofTrust } = state
  return happened({ ...trustSchoolDescribed({ review, trust: ofTrust.trust, school }), said })
}
