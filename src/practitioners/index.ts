export {
  AccreditationKind,
  type AccreditationState,
  accreditationState,
  accreditationWords,
  expiringSoon,
  defaultTermInYears,
} from './accreditation.ts'
export {
  type AccreditationEnded,
  type AccreditationGranted,
  type AccreditationRenewed,
  accreditationEnded,
  accreditationGranted,
  accreditationRenewed,
  accreditationTermSet,
  conflictDeclared,
  conflictWithdrawn,
  practitionerRegistered,
  profileUpdated,
  trainingCompleted,
  trainingEnrolled,
  trainingLeft,
  trainingMissed,
  trainingScheduled,
  unavailabilityDeclared,
  unavailabilityRemoved,
} from './facts.ts'
export { AccreditationId, TrainingSessionId, UnavailabilityId } from './ids.ts'
export { practitionerInvariants } from './invariants.ts'
export { Seniority, Topic, seniorityWords, topicWords, topics } from './practitioner.ts'
export {
  type SeasonPost,
  type SeasonPractitioner,
  practitionersForSeason,
} from './practitioners-for-season-read-model.ts'
export { declareConflict } from './record/declare-conflict.ts'
export { declareUnavailable } from './record/declare-unavailable.ts'
export { type PractitionerView, practitionerView } from './record/practitioner-view.ts'
export {
  type PractitionerLine,
  PractitionersQuestion,
  type PractitionersView,
  practitionersView,
} from './record/practitioners-view.ts'
export { Profile } from './record/profile.ts'
export { registerPractitioner } from './record/register-practitioner.ts'
export { removeUnavailability } from './record/remove-unavailability.ts'
export { updateProfile } from './record/update-profile.ts'
export { withdrawConflict } from './record/withdraw-conflict.ts'
export type { PractitionerTables } from './tables.ts'
export { type EnrolmentState, TrainingMode, enrolmentStateWords, trainingModeWords } from './training.ts'
export { endAccreditation } from './training/end-accreditation.ts'
export { enrolOnTraining } from './training/enrol-on-training.ts'
export { grantAccreditation } from './training/grant-accreditation.ts'
export { leaveTraining } from './training/leave-training.ts'
export { recordCompletion } from './training/record-completion.ts'
export { renewAccreditation } from './training/renew-accreditation.ts'
export { scheduleTraining } from './training/schedule-training.ts'
export { setAccreditationTerm } from './training/set-accreditation-term.ts'
export { type TrainingSessionView, trainingSessionView } from './training/training-session-view.ts'
export {
  type TrainingLine,
  type TrainingSessionsView,
  trainingSessionsView,
} from './training/training-sessions-view.ts'
