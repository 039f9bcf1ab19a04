import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { activityOf } from '#frameworks'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { whyShut } from '../open-workspace.ts'
import { officeOfReview, whoeverArranges } from '../policy.ts'
import { trustGroupPlanned } from './trust-facts.ts'
import { refused } from './trust-refusals.ts'
import { upsertGroup } from './trust-store.ts'
import { type TrustWorkspace, findTrustWorkspaceToChange } from './trust-workspace.ts'

const Planning = z.object({
  review: ReviewId,
  activity: z.string(),
  people: z.string().trim().max(600, 'Use at most 600 characters').default(''),
  place: z.string().trim().max(200, 'Use at most 200 characters').default(''),
})
type Planning = z.infer<typeof Planning>
type Planned = FactOf<typeof trustGroupPlanned> & { readonly plan: Planning }

/** Who of the trust meets the team in one of the framework’s groups, and where. */
export const planGroup = act<Transactor, Planning, TrustWorkspace, Planned>({
  name: 'reviews.planGroup',
  input: Planning,
  load: (tx, { review }, { today }) => findTrustWorkspaceToChange(tx, { review, today }),
  may: whoeverArranges.or(officeOfReview),
  decide,
  apply: (tx, { plan }) => upsertGroup(tx, plan),
})

export function decide(state: TrustWorkspace, plan: Planning): Decision<Planned> {
  const shut = whyShut(state)
  if (shut) return shut
  const kind = activityOf(state.framework, plan.activity)
  if (kind?.who !== 'pair') return refused('no-such-group')
  const { review, ofTrust } = state
  const about = { review, trust: ofTrust.trust, activity: kind.key, title: kind.title }
  return happened({ ...trustGroupPlanned(about), plan })
}
