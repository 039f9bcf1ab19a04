import { type Instant, type Refused, isRefused, personOf } from '#kernel'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { type WorkspaceAsked, workspaceOf } from '../workspace/workspace-view.ts'
import { acceptancesOf } from './protocol-store.ts'

export type ProtocolView = WorkspaceAsked & {
  readonly members: readonly { readonly name: string; readonly acceptedAt: Instant | null }[]
  readonly mayAccept: boolean
}

export async function protocolView(reading: Reading, review: ReviewId): Promise<ProtocolView | Refused> {
  const workspace = await workspaceOf(reading, review)
  if (isRefused(workspace)) return workspace
  const accepted = await acceptancesOf(reading.db, review)
  const at = (person: string) => accepted.find((one) => one.person === person)?.at ?? null
  const me = personOf(reading.actor)
  const visits = workspace.side === 'lead' || workspace.side === 'visitor'
  const shut = workspace.stage === 'closed' || workspace.stage === 'cancelled'
  return {
    ...workspace,
    members: workspace.visitors.map(({ person, name }) => ({ name, acceptedAt: at(person) })),
    mayAccept: visits && !shut && me !== null && at(me) === null,
  }
}
