import { type Refused, isRefused, personOf, refused } from '#kernel'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { bothParts } from '../policy.ts'
import { type WorkspaceAsked, workspaceOf } from '../workspace/workspace-view.ts'

export type EvidenceAsked = {
  readonly workspace: WorkspaceAsked
  readonly person: string
  /** Null for visitors, who read every note; host leaders read their own notes and those that are paired. */
  readonly onlyPairedOr: string | null
}

/** Whether somebody may read the evidence of a review, and which of it. The office reads none. */
export async function evidenceAsked(reading: Reading, review: ReviewId): Promise<EvidenceAsked | Refused> {
  const workspace = await workspaceOf(reading, review)
  if (isRefused(workspace)) return workspace
  const person = personOf(reading.actor)
  if (workspace.side === 'office' || person === null)
    return refused('not-allowed', { claim: bothParts.claim })
  return { workspace, person, onlyPairedOr: workspace.side === 'host' ? person : null }
}
