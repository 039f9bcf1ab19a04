import { type Refused, isRefused, refused } from '#kernel'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import type { TrustHost } from '../workspace/workspace.ts'
import { type WorkspaceAsked, workspaceOf } from '../workspace/workspace-view.ts'

export type TrustWorkspaceAsked = WorkspaceAsked & { readonly ofTrust: TrustHost }

/** The workspace of a trust peer review, for those who may open it: for everybody else there is none. */
export async function trustWorkspaceOf(
  reading: Reading,
  review: ReviewId,
): Promise<TrustWorkspaceAsked | Refused> {
  const workspace = await workspaceOf(reading, review)
  if (isRefused(workspace)) return workspace
  const { ofTrust } = workspace
  return ofTrust === null ? refused('not-found') : { ...workspace, ofTrust }
}
