import type { Refused } from '#kernel'
import { refused } from './refusals.ts'
import type { Workspace } from './workspace/workspace.ts'

/** Why nothing in the workspace can change any more, or null when it can. */
export function whyShut({ stage, schoolName }: Pick<Workspace, 'stage' | 'schoolName'>): Refused | null {
  if (stage === 'cancelled') return refused('review-cancelled', { school: schoolName })
  if (stage === 'closed') return refused('review-closed', { school: schoolName })
  return null
}
