export { type Caught, catchWords } from './checking/pre-check.ts'
export { type Support, supportWords } from './checking/claims.ts'
export { type PartChange } from './checking/compare.ts'
export { type ComparisonView, comparisonView } from './checking/comparison-view.ts'
export { contentOfReport } from './document/content-of-report.ts'
export { paperOfReport, proseBlocks } from './document/paper-of-report.ts'
export { ReportContent } from './document/report-content.ts'
export {
  type GatePassed,
  approved as reportApproved,
  changesAsked,
  factsConfirmed,
  issued as reportIssued,
  partSaved,
  readingTaken,
  remarkAnswered,
  remarkMade,
  reopened as reportReopened,
  reportOpened,
  reportShared,
  sectionGiven,
  sentToHost,
  sentToReader,
  shareEnded,
  teamAgreed,
} from './facts.ts'
export { agreeAsTeam } from './gates/agree-as-team.ts'
export { approveReport } from './gates/approve-report.ts'
export { askForChanges } from './gates/ask-for-changes.ts'
export { confirmFacts } from './gates/confirm-facts.ts'
export { issueReport } from './gates/issue-report.ts'
export { ReadingCheck, readingCheckWords } from './gates/reading-checklist.ts'
export { type ReadingQueueView, type ReportToRead, readingQueueView } from './gates/reading-queue-view.ts'
export { reopenReport } from './gates/reopen-report.ts'
export { type ReportStage, reportStageWords } from './gates/report-stage.ts'
export { sendToHost } from './gates/send-to-host.ts'
export { sendToReader } from './gates/send-to-reader.ts'
export { takeReading } from './gates/take-reading.ts'
export { RemarkId, ReportId, ShareId } from './ids.ts'
export { reportInvariants } from './invariants.ts'
export { type MyReportsView, type ReportLine, myReportsView } from './my-reports-view.ts'
export { openReport } from './open-report.ts'
export { answerRemark } from './remarks/answer-remark.ts'
export { askForCorrection, commentOnReport } from './remarks/make-remark.ts'
export {
  type LineToRead,
  type PartToRead,
  type ReadThroughView,
  type RemarkLine,
  readThroughView,
} from './remarks/read-through-view.ts'
export { reportOf } from './report-state-store.ts'
export { reportDraftView } from './report-draft-view.ts'
export { type ReportMay, type ReportView, reportView } from './report-view.ts'
export { endShare } from './sharing/end-share.ts'
export { type IssuedReportView, issuedReportView, sharedReportView } from './sharing/issued-report-view.ts'
export { keepReading } from './sharing/keep-reading.ts'
export { shareByLink } from './sharing/share-by-link.ts'
export { shareWithTrust } from './sharing/share-with-trust.ts'
export { Edition, type ReadingAs, editionWords } from './sharing/share.ts'
export { type CanRead, type SharingView, sharingView } from './sharing/sharing-view.ts'
export type { ReportTables } from './tables.ts'
export { fillParts } from './writing/fill-parts.ts'
export { giveSection } from './writing/give-section.ts'
export { type Heard, Sent } from './writing/live-message.ts'
export { type Line, type LiveTexts, openLiveTexts } from './writing/live-texts.ts'
export type { Writer } from './writing/writer.ts'
export { forgetPresences } from './writing/text-store.ts'
export { savePart } from './writing/save-part.ts'
export {
  type FindingBeside,
  type PartToWrite,
  type SectionToWrite,
  type WritingView,
  writingView,
} from './writing/writing-view.ts'
export { bringIn } from './writing/bring-in.ts'
export { proseOfRecord } from './writing/prose-of-record.ts'
