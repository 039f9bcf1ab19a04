import { type PersonId, type Refused, isRefused, personOf } from '#kernel'
import type { Reading } from '#platform/database'
import { type ReviewId, mostTrustPeers } from '#seasons'
import { whyShut } from '../open-workspace.ts'
import { leadOf, officeOfReview } from '../policy.ts'
import type { Visitor } from '../workspace/workspace.ts'
import { trustLeadersElsewhere } from './trust-people-store.ts'
import { biographiesOf } from './trust-store.ts'
import { type TrustWorkspaceAsked, trustWorkspaceOf } from './trust-workspace-view.ts'

export type TrustVisitor = Visitor & { readonly biography: string; readonly mayWrite: boolean }

export type TrustTeamView = TrustWorkspaceAsked & {
  readonly team: readonly TrustVisitor[]
  readonly peersWanted: number
  /** Whom the officer who holds the review can add; for everybody else nobody. */
  readonly couldJoin: readonly { readonly person: PersonId; readonly name: string; readonly post: string }[]
  readonly mayChange: boolean
  readonly mayClose: boolean
}

/** Who comes, with a few sentences about each. */
export async function trustTeamView(reading: Reading, review: ReviewId): Promise<TrustTeamView | Refused> {
  const workspace = await trustWorkspaceOf(reading, review)
  if (isRefused(workspace)) return workspace
  const { db, actor, today } = reading
  const { visitors, ofTrust, days, stage } = workspace
  const question = { actor, state: workspace, today }
  const officer = officeOfReview.allows(question)
  const [first] = days
  const mayChange = officer && whyShut(workspace) === null && first !== undefined && today < first
  const biographies = await biographiesOf(db, review)
  const mine = (person: PersonId) => actor.kind === 'person' && personOf(actor) === person
  const others = mayChange ? await trustLeadersElsewhere(db, { trust: ofTrust.trust, on: first }) : []
  const mayWrite = whyShut(workspace) === null
  return {
    ...workspace,
    team: visitors.map((visitor) => ({
      ...visitor,
      biography: biographies.get(visitor.person) ?? '',
      mayWrite: mayWrite && (officer || leadOf.allows(question) || mine(visitor.person)),
    })),
    peersWanted: mostTrustPeers - visitors.filter(({ role }) => role === 'peer').length,
    couldJoin: others.filter(({ person }) => !visitors.some((visitor) => visitor.person === person)),
    mayChange,
    mayClose: officer && stage === 'issued',
  }
}
