import { type PersonId, type Refused, isRefused, personOf, throughout } from '#kernel'
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
  /** What the officer who holds the review looks for among those who could join; for everybody else nothing. */
  readonly asked: string
  readonly couldJoin: readonly {
    readonly person: PersonId
    readonly name: string
    readonly post: string
    /** The school for whose review they keep some of these days free. */
    readonly standsByFor: string | null
  }[]
  readonly moreCouldJoin: boolean
  readonly mayChange: boolean
  readonly mayClose: boolean
}

/** As many as somebody looks through at once. */
const mostFound = 12

/** Who comes, with a few sentences about each. */
export async function trustTeamView(
  reading: Reading,
  review: ReviewId,
  asked = '',
): Promise<TrustTeamView | Refused> {
  const workspace = await trustWorkspaceOf(reading, review)
  if (isRefused(workspace)) return workspace
  const { db, actor, today } = reading
  const { visitors, ofTrust, days, stage } = workspace
  const question = { actor, state: workspace, today }
  const officer = officeOfReview.allows(question)
  const [first] = days
  const last = days.at(-1)
  const mayChange = officer && whyShut(workspace) === null && first !== undefined && today < first
  const biographies = await biographiesOf(db, review)
  const mine = (person: PersonId) => actor.kind === 'person' && personOf(actor) === person
  const found =
    mayChange && last !== undefined && asked !== ''
      ? await trustLeadersElsewhere(db, {
          trust: ofTrust.trust,
          days: throughout(first, last),
          like: asked,
        })
      : []
  const others = found.filter(({ person }) => !visitors.some((visitor) => visitor.person === person))
  const mayWrite = whyShut(workspace) === null
  return {
    ...workspace,
    team: visitors.map((visitor) => ({
      ...visitor,
      biography: biographies.get(visitor.person) ?? '',
      mayWrite: mayWrite && (officer || leadOf.allows(question) || mine(visitor.person)),
    })),
    peersWanted: mostTrustPeers - visitors.filter(({ role }) => role === 'peer').length,
    asked,
    couldJoin: others.slice(0, mostFound),
    moreCouldJoin: others.length > mostFound,
    mayChange,
    mayClose: officer && stage === 'issued',
  }
}
