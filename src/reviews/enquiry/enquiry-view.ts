import { type Refused, isRefused } from '#kernel'
import { type FrameworkSection, evidenceSections, sectionOf } from '#frameworks'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import type { EvenBetterIf } from '../follow-up/even-better-if.ts'
import { earlierReviewOf } from '../follow-up/follow-up-store.ts'
import { mayArrange } from '../workspace/may-arrange.ts'
import { type WorkspaceAsked, workspaceOf } from '../workspace/workspace-view.ts'
import { type LineOfEnquiry, mostLines } from './line-of-enquiry.ts'
import { linesOf } from './line-store.ts'

export type EnquiryView = WorkspaceAsked & {
  readonly lines: readonly (LineOfEnquiry & { readonly sectionTitle: string })[]
  readonly sections: readonly FrameworkSection[]
  /** What the last review left open: the first place to look. */
  readonly open: readonly EvenBetterIf[]
  readonly mayChange: boolean
  readonly hasRoom: boolean
}

export async function enquiryView(reading: Reading, review: ReviewId): Promise<EnquiryView | Refused> {
  const workspace = await workspaceOf(reading, review)
  if (isRefused(workspace)) return workspace
  const lines = await linesOf(reading.db, review)
  const earlier = await earlierReviewOf(reading.db, workspace)
  return {
    ...workspace,
    lines: lines.map((line) => ({
      ...line,
      sectionTitle: sectionOf(workspace.framework, line.section)?.title ?? line.section,
    })),
    sections: evidenceSections(workspace.framework),
    open: (earlier?.evenBetterIfs ?? []).filter(
      ({ said, confirmed }) => (confirmed ?? said)?.status !== 'resolved',
    ),
    mayChange: mayArrange(workspace),
    hasRoom: lines.length < mostLines,
  }
}
