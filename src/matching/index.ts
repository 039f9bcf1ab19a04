export { type ByLevels, type LevelProof, solveByLevels } from './by-levels.ts'
export { type Ask, granted } from './ask.ts'
export type { Blocker, Rule } from './blocker.ts'
export { type ChangeCost, type TeamChange, costOf } from './change-cost.ts'
export { type Breach, checkPlan } from './check-plan.ts'
export { type Room, keptFor, pointsWanted, roomsFor } from './choosing/rooms.ts'
export { type Loan, loans } from './choosing/loans.ts'
export {
  type MatchingPolicy,
  type MatchingWeights,
  inOrder,
  quorumOf,
  standardPolicy,
} from './matching-policy.ts'
export { type Suitability, blockersOf, suitability } from './pair-questions.ts'
export type {
  Clash,
  Concern,
  Fix,
  Gap,
  GapCause,
  Placed,
  Plan,
  PlanSummary,
  PlannedPlacement,
  RunnerUp,
  TakenBack,
} from './plan.ts'
export { type PlanDifference, planDifference } from './explanation/plan-difference.ts'
export { type PreviewedFix, type PreviewedGap, previewedGap } from './previewed-gap.ts'
export type {
  Context,
  Firmness,
  Pair,
  Phase,
  Place,
  Practitioner,
  Problem,
  ReviewToStaff,
  Standing,
} from './problem.ts'
export { type Replacement, replacements } from './replacements.ts'
export { type SolveOptions, laterHalves, planByDate, solve } from './solve.ts'
export type { Elsewhere, ScanAsked } from './solver/pairs/in-two-parts.ts'
export type { Budget, Follow, Progress } from './solver/progress.ts'
export type { Criterion, ScorePart } from './suitability.ts'
export { kilometres } from './travel.ts'
