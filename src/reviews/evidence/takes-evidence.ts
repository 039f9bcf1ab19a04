import type { Refused } from '#kernel'
import { evidenceRefused } from './evidence-refusals.ts'
import type { EvidenceState } from './evidence-state-store.ts'

/** Why a review takes no more evidence, or null while it does. */
export function whyTakesNoEvidence({
  stage,
  issuedOn,
  deleted,
}: Pick<EvidenceState, 'stage' | 'issuedOn' | 'deleted'>): Refused | null {
  if (deleted) return evidenceRefused('evidence-deleted')
  if (stage === 'cancelled') return evidenceRefused('review-cancelled')
  if (issuedOn !== null) return evidenceRefused('report-issued')
  return null
}
