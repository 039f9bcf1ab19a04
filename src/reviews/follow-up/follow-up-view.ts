import { type Refused, isRefused } from '#kernel'
import { sectionOf } from '#frameworks'
import type { PartnershipYear } from '#partnership'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { type WorkspaceAsked, workspaceOf } from '../workspace/workspace-view.ts'
import { mayArrange } from '../workspace/may-arrange.ts'
import type { EvenBetterIf } from './even-better-if.ts'
import { earlierReviewOf } from './follow-up-store.ts'

export type FollowUpView = WorkspaceAsked & {
  /** The review whose report asked for these; null: there is none before. */
  readonly from: { readonly review: ReviewId; readonly year: PartnershipYear } | null
  readonly evenBetterIfs: readonly (EvenBetterIf & { readonly sectionTitle: string })[]
  readonly maySay: boolean
  readonly mayConfirm: boolean
}

export async function followUpView(reading: Reading, review: ReviewId): Promise<FollowUpView | Refused> {
  const workspace = await workspaceOf(reading, review)
  if (isRefused(workspace)) return workspace
  const earlier = await earlierReviewOf(reading.db, workspace)
  const [first] = workspace.days
  const begun = first !== undefined && first <= reading.today
  return {
    ...workspace,
    from: earlier && { review: earlier.review, year: earlier.year },
    evenBetterIfs: (earlier?.evenBetterIfs ?? []).map((one) => ({
      ...one,
      sectionTitle: sectionOf(workspace.framework, one.section)?.title ?? one.section,
    })),
    maySay: mayArrange(workspace) && workspace.side === 'host',
    mayConfirm: mayArrange(workspace) && workspace.side === 'lead' && begun,
  }
}
