import { type Refused, isRefused, refused } from '#kernel'
import { publishedOfSchool } from '#partnership'
import type { Reading } from '#platform/database'
import { topicWords } from '#practitioners'
import { type ReviewId, estimateOptionWords } from '#seasons'
import { type EarlierReview, earlierReviewOf } from '../follow-up/follow-up-store.ts'
import type { DocumentId } from '../ids.ts'
import { mayArrange, mayWriteForHost } from '../workspace/may-arrange.ts'
import { hostSchool } from '../workspace/workspace.ts'
import { type WorkspaceAsked, workspaceOf } from '../workspace/workspace-view.ts'
import { type Briefing, briefingOf } from './briefing-store.ts'
import type { PackDocument } from './document.ts'
import { contentOf, documentsOf } from './document-store.ts'
import { type RegisterFacts, registerFactsOf } from './known-facts-store.ts'
import { type PublishedLine, publishedLines } from './published-lines.ts'

export type PackView = WorkspaceAsked & {
  readonly register: RegisterFacts
  readonly published: readonly PublishedLine[]
  readonly focusWords: readonly string[]
  readonly estimateWords: string
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
  const { db, today } = reading
  const { school, days } = workspace
  const ownSchool = hostSchool(workspace)
  return {
    ...workspace,
    register: await registerFactsOf(db, school, days[0] ?? today),
    published: ownSchool === null ? [] : publishedLines(await publishedOfSchool(db, ownSchool)),
    focusWords: workspace.focus.map((topic) => topicWords[topic]),
    estimateWords: estimateOptionWords[workspace.estimateOption],
    briefing: await briefingOf(db, review),
    documents: await documentsOf(db, review),
    earlier: await earlierReviewOf(db, workspace),
    mayWrite: mayWriteForHost(workspace),
    mayAdd: mayWriteForHost(workspace) || mayArrange(workspace),
  }
}

type AskedFor = { readonly review: ReviewId; readonly document: DocumentId }

/** What is in one document, for those who may open the workspace. */
export async function packDocumentView(reading: Reading, asked: AskedFor) {
  const workspace = await workspaceOf(reading, asked.review)
  if (isRefused(workspace)) return workspace
  return (await contentOf(reading.db, asked)) ?? refused('not-found')
}
