import { z } from 'zod'
import { type Decision, type FactOf, PersonId, act, happened, personOf } from '#kernel'
import type { Transactor } from '#platform/database'
import { EstimateLevel, EstimateScope, ReviewId, isCategory, writtenScopes } from '#seasons'
import { onTheTeam } from '../policy.ts'
import { findWorkspaceToChange } from '../workspace/workspace-store.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { opinionGiven } from './finding-facts.ts'
import { findingRefused, whyFindingsStand } from './finding-refusals.ts'
import { type OpinionKept, insertOpinion, opinionsOf } from './opinion-store.ts'

const Giving = z.object({
  review: ReviewId,
  scope: EstimateScope,
  level: EstimateLevel,
  /** Descriptors that they saw met, as `level number`. */
  met: z.array(z.string().max(60)).max(60).default([]),
})
type Giving = z.infer<typeof Giving>
type State = Workspace & { readonly opinions: readonly OpinionKept[] }
type Given = FactOf<typeof opinionGiven> & { readonly kept: OpinionKept }

/** A visitor's first opinion of one estimate, before they see anybody else's. What is only spoken is never kept. */
export const giveOpinion = act<Transactor, Giving, State, Given>({
  name: 'reviews.giveOpinion',
  input: Giving,
  load: async (tx, { review }, { today }) => {
    const workspace = await findWorkspaceToChange(tx, { review, today })
    return workspace && { ...workspace, opinions: await opinionsOf(tx, review) }
  },
  may: onTheTeam,
  decide,
  apply: (tx, { body: { review }, kept }, occasion) => insertOpinion(tx, { review, ...kept }, occasion),
})

export function decide(
  state: State,
  { scope, level, met }: Giving,
  { by }: { readonly by: Parameters<typeof personOf>[0] },
): Decision<Given> {
  const shut = whyFindingsStand(state)
  if (shut) return shut
  const { review, school, estimateOption: option, opinions, framework } = state
  if (!writtenScopes(option, framework).includes(scope)) return findingRefused('estimate-not-asked-for')
  if (!framework.estimates?.scale.some(({ key }) => key === level))
    return findingRefused('no-such-estimate', { field: 'level' })
  const person = PersonId.parse(personOf(by))
  if (opinions.some((one) => one.person === person && one.scope === scope))
    return findingRefused('opinion-given', { field: 'level' })
  return happened({
    ...opinionGiven({ review, school, scope }),
    kept: { option, scope, person, level, met, category: isCategory(framework, scope) },
  })
}
