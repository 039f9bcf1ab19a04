import type { Day } from '#kernel'
import type { Transactor } from '#platform/database'
import type { ReviewId } from '#seasons'
import { findWorkspaceToChange } from '../workspace/workspace-store.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type EarlierReview, earlierReviewOf } from './follow-up-store.ts'

/** A review, and what the one before it left to follow up. */
export type FollowUpState = Workspace & { readonly earlier: EarlierReview | null }

type Asked = { readonly review: ReviewId; readonly today: Day }

export async function findFollowUp(tx: Transactor, asked: Asked): Promise<FollowUpState | null> {
  const found = await findWorkspaceToChange(tx, asked)
  if (!found) return null
  return { ...found, earlier: await earlierReviewOf(tx, found) }
}
