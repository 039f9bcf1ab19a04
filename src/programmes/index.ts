export {
  type ProgrammeFacilitator,
  type ProgrammeMember,
  type ProgrammeVisit,
  facilitatorsIn,
  programmeMembersIn,
  visitsIn,
} from './cohort-rows-read-model.ts'
export { CohortId, EnrolmentId, GroupId, VisitId } from './ids.ts'
export { programmeInvariants } from './invariants.ts'
export { type ProgrammeFigures, type ProgrammeRows, programmeFigures } from './programme-figures.ts'
export { Programme, programmeShapes, programmeWords, programmes } from './programme.ts'
export type { ProgrammeTables } from './tables.ts'
