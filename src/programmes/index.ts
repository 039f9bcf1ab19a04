export { type CohortGroup, type CohortView, cohortView } from './cohorts/cohort-view.ts'
export { type CohortLine, type CohortsView, cohortsView } from './cohorts/cohorts-view.ts'
export { endEnrolment } from './cohorts/end-enrolment.ts'
export { enrolMember } from './cohorts/enrol-member.ts'
export { nameFacilitator } from './cohorts/name-facilitator.ts'
export { openCohort } from './cohorts/open-cohort.ts'
export { standDownFacilitator } from './cohorts/stand-down-facilitator.ts'
export {
  cohortOpened,
  facilitatorNamed,
  groupChanged,
  groupFormed,
  memberEnrolled,
  visitCalledOff,
  visitPlanned,
  visitRecorded,
} from './facts.ts'
export {
  type ProgrammeFacilitator,
  type ProgrammeMember,
  type ProgrammeVisit,
  facilitatorsIn,
  programmeMembersIn,
  visitsIn,
} from './figures/cohort-rows-read-model.ts'
export { type ProgrammeFigures, type ProgrammeRows, programmeFigures } from './figures/programme-figures.ts'
export { changeGroup } from './groups/change-group.ts'
export { formGroup } from './groups/form-group.ts'
export { type GroupView, type VisitLine, groupView } from './groups/group-view.ts'
export { type MyProgrammesView, type ProgrammePart, myProgrammesView } from './groups/my-programmes-view.ts'
export { CohortId, EnrolmentId, GroupId, VisitId } from './ids.ts'
export { programmeInvariants } from './invariants.ts'
export { Programme, programmeShapes, programmeWords, programmes } from './programme.ts'
export type { ProgrammeTables } from './tables.ts'
export { callOffVisit } from './visits/call-off-visit.ts'
export { planVisit } from './visits/plan-visit.ts'
export { recordVisit } from './visits/record-visit.ts'
export { type VisitView, visitView } from './visits/visit-view.ts'
