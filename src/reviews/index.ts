export { hostLeaderNamed, hostLeaderStoodDown } from './facts.ts'
export {
  evidenceDeleted,
  evidenceHeld,
  evidenceReleased,
  notesReceived,
  photographReceived,
  photographsAllowed,
  photographsForbidden,
  safeguardingOpened,
} from './evidence/evidence-facts.ts'
export { EntryId, NoteId, PhotographId } from './evidence/ids.ts'
export { receiveNotes } from './evidence/receive-notes.ts'
export { type SyncView, syncView } from './evidence/sync-view.ts'
export type { EvidenceTables } from './evidence/tables.ts'
export { answerFinding } from './findings/answer-finding.ts'
export { citeEvidence, dropEvidence } from './findings/cite-evidence.ts'
export {
  type AnswerGiven,
  type AnswerSide,
  type Finding,
  type FindingAnswer,
  FindingKind,
  answerOf,
  findingKindWords,
  isAgreedByBoth,
} from './findings/finding.ts'
export { findFindings } from './findings/finding-store.ts'
export { type EvidenceBehind, type FindingWithEvidence, findingsOf } from './findings/findings-view.ts'
export { giveOpinion } from './findings/give-opinion.ts'
export { FindingId } from './findings/ids.ts'
export { mergeFindings } from './findings/merge-findings.ts'
export { moveFinding, raiseFinding } from './findings/move-finding.ts'
export { recordFinding } from './findings/record-finding.ts'
export { rewordFinding } from './findings/reword-finding.ts'
export type { FindingTables } from './findings/tables.ts'
export { withdrawFinding } from './findings/withdraw-finding.ts'
export { whyShut } from './open-workspace.ts'
export { bothParts, hostLeader, leadOf, mayOpenWorkspace, onTheTeam } from './policy.ts'
export { type ReviewTables } from './tables.ts'
export { nameHostLeader } from './workspace/name-host-leader.ts'
export { standDownHostLeader } from './workspace/stand-down-host-leader.ts'
export { findWorkspace, findWorkspaceToChange } from './workspace/workspace-store.ts'
export { type WorkspaceAsked, type WorkspaceSide, workspaceOf } from './workspace/workspace-view.ts'
export { type HostLeader, type Visitor, type Workspace } from './workspace/workspace.ts'
