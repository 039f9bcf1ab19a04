import { z } from 'zod'
import { type Decision, type FactOf, PersonId, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { leadersOfHost, officeOfReview } from '../policy.ts'
import { hostLeaderStoodDown } from '../facts.ts'
import { whyShut } from '../open-workspace.ts'
import { refused } from '../refusals.ts'
import { deleteHostLeader } from './host-leader-store.ts'
import { findWorkspaceToChange } from './workspace-store.ts'
import type { Workspace } from './workspace.ts'

const StandingDown = z.object({ review: ReviewId, person: PersonId })
type StandingDown = z.infer<typeof StandingDown>
type StoodDown = FactOf<typeof hostLeaderStoodDown>

/** Somebody leaves the host’s part of the team; what they wrote stays. */
export const standDownHostLeader = act({
  name: 'reviews.standDownHostLeader',
  input: StandingDown,
  load: (tx: Transactor, { review }: StandingDown, { today }) => findWorkspaceToChange(tx, { review, today }),
  may: leadersOfHost.or(officeOfReview),
  decide,
  apply: (tx, { body }: StoodDown) => deleteHostLeader(tx, body),
})

export function decide(state: Workspace, { person }: StandingDown): Decision<StoodDown> {
  const shut = whyShut(state)
  if (shut) return shut
  if (!state.hosts.some((one) => one.person === person)) return refused('not-a-host-leader')
  return happened(hostLeaderStoodDown({ review: state.review, school: state.school, person }))
}
