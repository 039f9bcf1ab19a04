import type { Day } from '#kernel'
import type { Transactor } from '#platform/database'
import type { ReviewId } from '#seasons'
import { findWorkspaceToChange } from '../workspace/workspace-store.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { findFindings, reviewOfFinding } from './finding-store.ts'
import type { Finding } from './finding.ts'
import type { FindingId } from './ids.ts'

/** A review with its findings, held until the transaction ends. */
export type FindingsState = Workspace & { readonly findings: readonly Finding[] }

/** The same, with the one that is asked for; null when it was withdrawn or merged. */
export type FindingState = FindingsState & { readonly finding: Finding | null }

type OfReview = { readonly review: ReviewId; readonly today: Day }

export async function findFindingsState(tx: Transactor, asked: OfReview): Promise<FindingsState | null> {
  const workspace = await findWorkspaceToChange(tx, asked)
  return workspace && { ...workspace, findings: await findFindings(tx, asked.review) }
}

type OfFinding = { readonly finding: FindingId; readonly today: Day }

export async function findFindingState(
  tx: Transactor,
  { finding, today }: OfFinding,
): Promise<FindingState | null> {
  const review = await reviewOfFinding(tx, finding)
  const state = review && (await findFindingsState(tx, { review, today }))
  return state && { ...state, finding: state.findings.find(({ id }) => id === finding) ?? null }
}
