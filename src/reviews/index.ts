export { hostLeaderNamed, hostLeaderStoodDown, timetableMoved } from './facts.ts'
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
export { type CoverageGrid, type CoverageLine, type Unseen } from './evidence/coverage.ts'
export { type CoverageView, type FreeDay, type Writer, coverageView } from './evidence/coverage-view.ts'
export { type DeviceView, deviceView } from './evidence/device-view.ts'
export { type EvidenceView, type NoteLine, evidenceView } from './evidence/evidence-view.ts'
export { EntryId, HoldId, NoteId, PhotographId } from './evidence/ids.ts'
export { deleteEvidence, evidenceDue } from './evidence/keeping/delete-evidence.ts'
export { holdEvidence, releaseEvidence } from './evidence/keeping/hold-evidence.ts'
export { openSafeguarding } from './evidence/open-safeguarding.ts'
export { allowPhotographs, forbidPhotographs } from './evidence/photographs/allow-photographs.ts'
export { keepPhotograph } from './evidence/photographs/keep-photograph.ts'
export { photographView } from './evidence/photographs/photograph-view.ts'
export { receiveNotes } from './evidence/receive-notes.ts'
export { readRecoveryFile } from './evidence/recover-notes.ts'
export { type ReviewAtHand, reviewsAtHand } from './evidence/reviews-at-hand-view.ts'
export { type SafeguardingView, safeguardingView } from './evidence/safeguarding-view.ts'
export { type SyncView, syncView } from './evidence/sync-view.ts'
export type { EvidenceTables } from './evidence/tables.ts'
export { writeNote } from './evidence/write-note.ts'
export { agreeEstimate } from './findings/agree-estimate.ts'
export { answerFinding } from './findings/answer-finding.ts'
export { citeEvidence, dropEvidence } from './findings/cite-evidence.ts'
export {
  type AnswerGiven,
  AnswerSide,
  type Finding,
  type FindingAnswer,
  FindingKind,
  answerOf,
  findingKindWords,
  isAgreedByBoth,
} from './findings/finding.ts'
export { findFindings } from './findings/finding-store.ts'
export { type EvidenceBehind, type FindingWithEvidence, findingsOf } from './findings/findings-view.ts'
export { type EstimateLine, type EstimatesView, estimatesView } from './findings/estimates-view.ts'
export { type FindingView, findingView } from './findings/finding-view.ts'
export { giveOpinion } from './findings/give-opinion.ts'
export { FindingId, WordingId } from './findings/ids.ts'
export { mergeFindings } from './findings/merge-findings.ts'
export { moveFinding, raiseFinding } from './findings/move-finding.ts'
export { recordFinding } from './findings/record-finding.ts'
export { rewordFinding } from './findings/reword-finding.ts'
export { type MeetingSection, type TeamMeetingView, teamMeetingView } from './findings/team-meeting-view.ts'
export type { FindingTables } from './findings/tables.ts'
export { withdrawFinding } from './findings/withdraw-finding.ts'
export { reviewInvariants } from './invariants.ts'
export { whyShut } from './open-workspace.ts'
export {
  bothParts,
  headOfHost,
  hostLeader,
  isOpenToVisitors,
  leadOf,
  mayOpenWorkspace,
  officeOfReview,
  onTheTeam,
} from './policy.ts'
export { type ReviewTables } from './tables.ts'
export { nameHostLeader } from './workspace/name-host-leader.ts'
export { standDownHostLeader } from './workspace/stand-down-host-leader.ts'
export { findWorkspace, findWorkspaceToChange } from './workspace/workspace-store.ts'
export { type WorkspaceAsked, type WorkspaceSide, workspaceOf } from './workspace/workspace-view.ts'
export { type HostLeader, type Visitor, type Workspace } from './workspace/workspace.ts'
export {
  type Preparation,
  type PreparationKey,
  type PreparationTask,
  type WorkspaceStep,
  nextStepIn,
  preparationTasks,
} from './next-step.ts'
export { dueDay } from './due.ts'
export { dropLineOfEnquiry } from './enquiry/drop-line-of-enquiry.ts'
export { type EnquiryView, enquiryView } from './enquiry/enquiry-view.ts'
export { type LineOfEnquiry } from './enquiry/line-of-enquiry.ts'
export { setLineOfEnquiry } from './enquiry/set-line-of-enquiry.ts'
export { carryEvenBetterIfs } from './follow-up/carry-even-better-ifs.ts'
export { confirmFollowUp } from './follow-up/confirm-follow-up.ts'
export { type EvenBetterIf, FollowUpStatus, followUpWords } from './follow-up/even-better-if.ts'
export { type FollowUpView, followUpView } from './follow-up/follow-up-view.ts'
export { sayFollowUp } from './follow-up/say-follow-up.ts'
export { ActivityId, ChallengeId, DocumentId, EvenBetterIfId, HostId, LineId } from './ids.ts'
export { addDocument } from './pack/add-document.ts'
export { type PackDocument, scanWords } from './pack/document.ts'
export { type PackView, packDocumentView, packView } from './pack/pack-view.ts'
export { takeOutDocument } from './pack/take-out-document.ts'
export { writeBriefing } from './pack/write-briefing.ts'
export { acceptProtocol } from './protocol/accept-protocol.ts'
export { type ProtocolView, protocolView } from './protocol/protocol-view.ts'
export { type Activity } from './timetable/activity.ts'
export { agreeTimetable } from './timetable/agree-timetable.ts'
export { type Bells, usualBells } from './timetable/bells.ts'
export { clockTime, spokenTimes } from './timetable/clock-time.ts'
export { clearTimetable } from './timetable/clear-timetable.ts'
export { clearVisitor } from './timetable/clear-visitor.ts'
export { moveTimetable } from './timetable/move-timetable.ts'
export { draw as drawReviewTimetable } from './timetable/draw.ts'
export { drawTimetable } from './timetable/draw-timetable.ts'
export { type CardLine, type MorningCard, morningCardView } from './timetable/morning-card-view.ts'
export { setActivity } from './timetable/set-activity.ts'
export { setBells } from './timetable/set-bells.ts'
export { takeOutActivity } from './timetable/take-out-activity.ts'
export {
  type TimetableDay,
  type TimetableLine,
  type TimetableView,
  timetableView,
} from './timetable/timetable-view.ts'
export { type HostLeadersView, hostLeadersView } from './workspace/host-leaders-view.ts'
export { type WorkspaceHome, workspaceHomeView } from './workspace/workspace-home-view.ts'
export { type ActivityInCalendar, timetableFeedView } from './timetable/timetable-feed-view.ts'
export { type HostedWith, hostedWithView } from './workspace/hosted-with-view.ts'
export { askChallenge } from './trust/ask-challenge.ts'
export { chooseTrustSchools } from './trust/choose-trust-schools.ts'
export { describeTrustSchool } from './trust/describe-trust-school.ts'
export { planGroup } from './trust/plan-group.ts'
export { type TrustReviewTables } from './trust/tables.ts'
export { type TrustChallengeView, trustChallengeView } from './trust/trust-challenge-view.ts'
export { type TrustGroup, type TrustGroupsView, trustGroupsView } from './trust/trust-groups-view.ts'
export { type TrustMaterial, trustMaterial } from './trust/trust-material-read-model.ts'
export {
  type ProformaAnswer,
  type TrustProformaView,
  trustProformaView,
} from './trust/trust-proforma-view.ts'
export {
  type NewTrustReviewView,
  type TrustReviewLine,
  type TrustReviewsView,
  newTrustReviewView,
  trustReviewsView,
} from './trust/trust-reviews-view.ts'
export { type TrustSchool } from './trust/trust-schools-store.ts'
export { type Challenge } from './trust/trust-store.ts'
export { type TrustTeamView, type TrustVisitor, trustTeamView } from './trust/trust-team-view.ts'
export { writeBiography } from './trust/write-biography.ts'
export { dropChallenge, writeChallenge } from './trust/write-challenge.ts'
export { writeProforma } from './trust/write-proforma.ts'
