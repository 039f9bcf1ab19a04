export {
  AccreditationKind,
  type AccreditationState,
  accreditationState,
  accreditationWords,
  defaultTermInYears,
} from './accreditation.ts'
export { AccreditationId, TrainingSessionId, UnavailabilityId } from './ids.ts'
export { Seniority, Topic, seniorityWords, topicWords, topics } from './practitioner.ts'
export type { PractitionerTables } from './tables.ts'
export { type EnrolmentState, TrainingMode, enrolmentStateWords, trainingModeWords } from './training.ts'
