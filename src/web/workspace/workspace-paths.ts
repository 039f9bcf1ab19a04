import { path } from '../path.ts'

/** The pages of one review, from the pack to its report: a part of the one URL map. */
export const workspacePaths = {
  evidence: path('/reviews/:review/evidence'),
  coverage: path('/reviews/:review/evidence/coverage'),
  recoverNotes: path('/reviews/:review/evidence/recover'),
  evidencePhotographs: path('/reviews/:review/evidence/photographs'),
  holdEvidence: path('/reviews/:review/evidence/hold'),
  releaseEvidence: path('/reviews/:review/evidence/release'),
  safeguarding: path('/reviews/:review/safeguarding'),
  findings: path('/reviews/:review/findings'),
  finding: path('/reviews/:review/findings/:finding'),
  findingAct: path('/reviews/:review/findings/:finding/:act'),
  estimates: path('/reviews/:review/estimates'),
  agreeEstimate: path('/reviews/:review/estimates/agree'),
  workspace: path('/reviews/:review'),
  workspaceHosts: path('/reviews/:review/hosts'),
  standDownHost: path('/reviews/:review/hosts/:person/stand-down'),
  workspacePack: path('/reviews/:review/pack'),
  workspaceBriefing: path('/reviews/:review/pack/briefing'),
  packDocuments: path('/reviews/:review/pack/documents'),
  packDocument: path('/reviews/:review/pack/documents/:document'),
  takeOutPackDocument: path('/reviews/:review/pack/documents/:document/take-out'),
  workspaceFollowUp: path('/reviews/:review/follow-up'),
  sayFollowUp: path('/reviews/:review/follow-up/:evenBetterIf'),
  confirmFollowUp: path('/reviews/:review/follow-up/:evenBetterIf/confirm'),
  workspaceEnquiry: path('/reviews/:review/enquiry'),
  lineOfEnquiry: path('/reviews/:review/enquiry/:line'),
  dropLineOfEnquiry: path('/reviews/:review/enquiry/:line/drop'),
  workspaceProtocol: path('/reviews/:review/protocol'),
  workspaceTimetable: path('/reviews/:review/timetable'),
  drawTimetable: path('/reviews/:review/timetable/draw'),
  agreeTimetable: path('/reviews/:review/timetable/agree'),
  workspaceBells: path('/reviews/:review/timetable/bells'),
  newActivity: path('/reviews/:review/timetable/new'),
  timetableActivity: path('/reviews/:review/timetable/:activity'),
  takeOutActivity: path('/reviews/:review/timetable/:activity/take-out'),
  morningCard: path('/reviews/:review/days/:day'),
}

/** The page that holds a review for days without a network, and what it sends. */
export const capturePaths = {
  capture: path('/capture'),
  captureWorker: path('/capture/service-worker.js'),
  captureManifest: path('/capture/manifest.webmanifest'),
  captureReviews: path('/capture/reviews'),
  captureReview: path('/capture/:review/review'),
  captureNotes: path('/capture/:review/notes'),
  capturePhotograph: path('/capture/:review/photographs/:photograph'),
  captureSafeguarding: path('/capture/:review/safeguarding'),
}

/** What a trust peer review has beside the pages of every review. */
export const trustReviewPaths = {
  trustReviews: path('/trust-reviews'),
  newTrustReview: path('/trust-reviews/new'),
  trustTeam: path('/reviews/:review/trust/team'),
  biography: path('/reviews/:review/trust/team/:person'),
  leaveTrustTeam: path('/reviews/:review/trust/team/:person/leave'),
  closeTrustReview: path('/reviews/:review/trust/close'),
  proformas: path('/reviews/:review/trust/proformas'),
  writeProforma: path('/reviews/:review/trust/proformas/write'),
  trustSchools: path('/reviews/:review/trust/schools'),
  trustSchool: path('/reviews/:review/trust/schools/:school'),
  trustGroups: path('/reviews/:review/trust/groups'),
  trustGroup: path('/reviews/:review/trust/groups/:activity'),
  trustChallenges: path('/reviews/:review/trust/challenge'),
  trustChallenge: path('/reviews/:review/trust/challenge/:challenge'),
  dropChallenge: path('/reviews/:review/trust/challenge/:challenge/drop'),
}

/** What reviews are held with, as the office keeps it. */
export const frameworkPaths = {
  frameworks: path('/office/frameworks'),
  beginFramework: path('/office/frameworks/new'),
  framework: path('/office/frameworks/:framework'),
  frameworkFile: path('/office/frameworks/:framework/file.json'),
  copyFramework: path('/office/frameworks/:framework/copy'),
  loadFramework: path('/office/frameworks/:framework/load'),
  publishFramework: path('/office/frameworks/:framework/publish'),
  discardFramework: path('/office/frameworks/:framework/discard'),
  frameworkAspect: path('/office/frameworks/:framework/change/:aspect'),
  newInFramework: path('/office/frameworks/:framework/change/:aspect/new'),
  oneInFramework: path('/office/frameworks/:framework/change/:aspect/of/:one'),
  moveInFramework: path('/office/frameworks/:framework/change/:aspect/of/:one/move'),
  removeFromFramework: path('/office/frameworks/:framework/change/:aspect/of/:one/remove'),
}
