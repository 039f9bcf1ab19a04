import { type Refused, refusalOf, refused } from '#kernel'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { hostLeader, leadOf, mayOpenWorkspace, onTheTeam } from '../policy.ts'
import { findWorkspace } from './workspace-store.ts'
import type { Workspace } from './workspace.ts'

/** From where somebody looks at the workspace. Who is both visits. */
export type WorkspaceSide = 'lead' | 'visitor' | 'host' | 'office'

export type WorkspaceAsked = Workspace & { readonly side: WorkspaceSide }

/** The workspace of a review, for those who may open it. */
export async function workspaceOf(
  { db, actor, today }: Reading,
  review: ReviewId,
): Promise<WorkspaceAsked | Refused> {
  const state = await findWorkspace(db, { review, today })
  if (!state) return refused('not-found')
  const question = { actor, state, today }
  const forbidden = refusalOf(mayOpenWorkspace, question)
  if (forbidden) return forbidden
  if (leadOf.allows(question)) return { ...state, side: 'lead' }
  if (onTheTeam.allows(question)) return { ...state, side: 'visitor' }
  return { ...state, side: hostLeader.allows(question) ? 'host' : 'office' }
}
