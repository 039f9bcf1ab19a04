import { type Refused, isRefused } from '#kernel'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { whyShut } from '../open-workspace.ts'
import { bothParts, hostLeader, officeOfReview } from '../policy.ts'
import { type Challenge, challengesOf } from './trust-store.ts'
import { type TrustWorkspaceAsked, trustWorkspaceOf } from './trust-workspace-view.ts'

export type TrustChallengeView = TrustWorkspaceAsked & {
  readonly challenges: readonly Challenge[]
  readonly mayAsk: boolean
  readonly mayWrite: boolean
}

/** The trust challenge: its questions, what was said of each, and what all agreed. */
export async function trustChallengeView(
  reading: Reading,
  review: ReviewId,
): Promise<TrustChallengeView | Refused> {
  const workspace = await trustWorkspaceOf(reading, review)
  if (isRefused(workspace)) return workspace
  const { db, actor, today } = reading
  const question = { actor, state: workspace, today }
  const open = whyShut(workspace) === null
  return {
    ...workspace,
    challenges: await challengesOf(db, review),
    mayAsk: open && hostLeader.or(officeOfReview).allows(question),
    mayWrite: open && bothParts.allows(question),
  }
}
