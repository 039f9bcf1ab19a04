import { type PersonId, type Refused, isRefused, refusalOf } from '#kernel'
import { roleWords } from '#partnership'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { leadersOfHost, officeOfReview } from '../policy.ts'
import { peopleOfHost } from './workspace-store.ts'
import { type WorkspaceAsked, workspaceOf } from './workspace-view.ts'

export type HostLeadersView = WorkspaceAsked & {
  /** Whom the school may name: with a post there today, and not visiting. */
  readonly staff: readonly { readonly person: PersonId; readonly name: string; readonly post: string }[]
  readonly mayName: boolean
}

export async function hostLeadersView(
  reading: Reading,
  review: ReviewId,
): Promise<HostLeadersView | Refused> {
  const workspace = await workspaceOf(reading, review)
  if (isRefused(workspace)) return workspace
  const { db, actor, today } = reading
  const people = await peopleOfHost(db, { school: workspace.school, today })
  const shut = workspace.stage === 'closed' || workspace.stage === 'cancelled'
  return {
    ...workspace,
    staff: people.map(({ person, name, role, title }) => ({ person, name, post: title ?? roleWords[role] })),
    mayName:
      !shut && refusalOf(leadersOfHost.or(officeOfReview), { actor, state: workspace, today }) === null,
  }
}
