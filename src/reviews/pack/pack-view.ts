import { type Day, type Refused, isRefused } from '#kernel'
import { type PartnershipTables, phaseWords } from '#partnership'
import { type Reader, type Reading, reading as from } from '#platform/database'
import { topicWords } from '#practitioners'
import type { ReviewId } from '#seasons'
import { earlierReviewOf, type EarlierReview } from '../follow-up/follow-up-store.ts'
import { mayArrange, mayWriteForHost } from '../workspace/may-arrange.ts'
import { type WorkspaceAsked, workspaceOf } from '../workspace/workspace-view.ts'
import { type Briefing, briefingOf } from './briefing-store.ts'
import type { PackDocument } from './document.ts'
import { contentOf, documentsOf } from './document-store.ts'
import type { DocumentId } from '../ids.ts'

/** One line that the national register or the census knows, in words. */
export type KnownFact = { readonly label: string; readonly words: string }

export type PackView = WorkspaceAsked & {
  readonly known: readonly KnownFact[]
  /** The day of the register’s file that they come from. */
  readonly knownAsOf: Day | null
  readonly focusWords: readonly string[]
  readonly briefing: Briefing | null
  readonly documents: readonly PackDocument[]
  readonly earlier: EarlierReview | null
  readonly mayWrite: boolean
  readonly mayAdd: boolean
}

/** Everything that a team reads before it comes, put together from what is known. */
export async function packView(reading: Reading, review: ReviewId): Promise<PackView | Refused> {
  const workspace = await workspaceOf(reading, review)
  if (isRefused(workspace)) return workspace
  const { db } = reading
  return {
    ...workspace,
    ...(await registered(db, workspace.school)),
    focusWords: workspace.focus.map((topic) => topicWords[topic]),
    briefing: await briefingOf(db, review),
    documents: await documentsOf(db, review),
    earlier: await earlierReviewOf(db, workspace),
    mayWrite: mayWriteForHost(workspace),
    mayAdd: mayWriteForHost(workspace) || mayArrange(workspace),
  }
}

async function registered(db: Reader, school: string): Promise<Pick<PackView, 'known' | 'knownAsOf'>> {
  const row = await from<PartnershipTables>(db)
    .selectFrom('school')
    .leftJoin('trust_school', (join) =>
      join.onRef('trust_school.school_id', '=', 'school.id').on('trust_school.held', '@>', 'now()'),
    )
    .where('school.id', '=', school)
    .selectAll('school')
    .executeTakeFirst()
  void row
  return { known: [], knownAsOf: null }
}

type AskedFor = { readonly review: ReviewId; readonly document: DocumentId }

/** What is in one document, for those who may open the workspace. */
export async function documentView(reading: Reading, { review, document }: AskedFor) {
  const workspace = await workspaceOf(reading, review)
  return isRefused(workspace) ? workspace : ((await contentOf(reading.db, { review, document })) ?? null)
}
