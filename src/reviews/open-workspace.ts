import type { Refused } from '#kernel'
import { refused } from './refusals.ts'
import type { Workspace } from './workspace/workspace.ts'

/** Why nothing in the workspace can change any more, or null when it can. */
export function whyShut({ stage, hostName }: Pick<Workspace, 'stage' | 'hostName'>): Refused | null {
  if (stage === 'cancelled') return refused('review-cancelled', { school: hostName })
  if (stage === 'closed') return refused('review-closed', { school: hostName })
  return null
}
