import type { WorkspaceAsked } from './workspace-view.ts'

const isShut = ({ stage }: Pick<WorkspaceAsked, 'stage'>): boolean =>
  stage === 'closed' || stage === 'cancelled'

/** Whether whoever asks may change what is arranged: the Lead Reviewer and the school, until the review is closed. */
export const mayArrange = (asked: Pick<WorkspaceAsked, 'stage' | 'side'>): boolean =>
  !isShut(asked) && (asked.side === 'lead' || asked.side === 'host')

/** Whether they may write for the school. */
export const mayWriteForHost = (asked: Pick<WorkspaceAsked, 'stage' | 'side'>): boolean =>
  !isShut(asked) && (asked.side === 'host' || asked.side === 'office')
