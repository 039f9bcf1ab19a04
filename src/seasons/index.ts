export { PlacementId, ReviewId, SeasonId, TeamPlanId } from './ids.ts'
export {
  type Placement,
  type PlacementState,
  ReviewRole,
  type TeamCount,
  countTeam,
  isAgreed,
  isHeld,
  isLive,
  openSlots,
  placementWords,
  reviewRoleWords,
} from './places/placement.ts'
export {
  EstimateLevel,
  EstimateOption,
  EstimateScope,
  estimateLevelWords,
  estimateOptionHints,
  estimateOptionWords,
  writtenScopes,
} from './review/estimate.ts'
export {
  Milestone,
  type Review,
  type ReviewProgress,
  daysWords,
  lastDay,
  reviewLength,
} from './review/review.ts'
export { type Risk, type RiskLevel, riskLevels, riskOf, riskWords } from './review/risk.ts'
export {
  type ReviewStage,
  isFull,
  isUnderstaffed,
  reviewStages,
  stageOf,
  stageWords,
} from './review/stage.ts'
export { SeasonPolicies, peerSlotsFor, standardPolicies } from './season/season-policies.ts'
export { type Season, type SeasonState, SeasonStep, seasonStateWords } from './season/season.ts'
export type { SeasonTables } from './tables.ts'
