export { readBankHolidays, recordBankHolidays } from './calendars/bank-holidays.ts'
export { type ExamWindow, type ExamWindowsView, examWindowsView } from './calendars/exam-windows-view.ts'
export { setExamWindows, usualExamWindows } from './calendars/exam-windows.ts'
export { type InsetDaysView, insetDaysView } from './calendars/inset-days-view.ts'
export { recordInsetDays } from './calendars/record-inset-days.ts'
export { setTermDates } from './calendars/set-term-dates.ts'
export {
  type AuthorityTerms,
  type TermDatesView,
  type TermLine,
  authorityTermsView,
  termDatesView,
} from './calendars/term-dates-view.ts'
export { chooseReviewDates } from './dates/choose-review-dates.ts'
export { type DatesView, type DayOffered, type WeekOffered, datesView } from './dates/dates-view.ts'
export { type NotFreeReason, notFreeWords } from './dates/day-offered.ts'
export { type WeekLoad, type WeekLoadView, weekLoadView } from './dates/week-load-view.ts'
export {
  attendanceRecorded,
  choiceWithdrawn,
  deputyNamed,
  estimateOptionChosen,
  estimateWritten,
  focusChosen,
  milestoneReached,
  offerLapsed,
  ownHubAllowed,
  placeAccepted,
  placeDeclined,
  placeOffered,
  placeReleased,
  placeWithdrawn,
  reviewCancelled,
  reviewChosen,
  reviewDatesChosen,
  reviewPostponed,
  reviewRequested,
  seasonOpened,
  seasonPoliciesChanged,
  seasonStepTaken,
  teamPlanAdopted,
  teamPlanChanged,
  teamPlanDiscarded,
  teamPlanDrafted,
} from './facts.ts'
export { PlacementId, ReviewId, SeasonId, TeamPlanId } from './ids.ts'
export { seasonInvariants } from './invariants.ts'
export { acceptPlace } from './places/accept-place.ts'
export { assignLead } from './places/assign-lead.ts'
export { chooseReview } from './places/choose-review.ts'
export { declinePlace } from './places/decline-place.ts'
export { lapseOffers } from './places/lapse-offers.ts'
export { nameDeputy } from './places/name-deputy.ts'
export { offerReplacement } from './places/offer-replacement.ts'
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
export { recordAttendance } from './places/record-attendance.ts'
export { releasePlace } from './places/release-place.ts'
export { withdrawChoice } from './places/withdraw-choice.ts'
export { withdrawFromPlace } from './places/withdraw-from-place.ts'
export { adoptTeamPlan } from './plans/adopt-team-plan.ts'
export { changePlan } from './plans/change-plan.ts'
export { discardTeamPlan } from './plans/discard-team-plan.ts'
export { PlanChange } from './plans/plan-change.ts'
export { planTeams } from './plans/plan-teams.ts'
export { TeamPlan } from './plans/team-plan.ts'
export { allowOwnHub } from './review/allow-own-hub.ts'
export { cancelReview } from './review/cancel-review.ts'
export { chooseEstimateOption } from './review/choose-estimate-option.ts'
export { chooseFocus } from './review/choose-focus.ts'
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
  type HostedReview,
  type HostingChance,
  type HostingView,
  hostingView,
} from './review/hosting-view.ts'
export { postponeReview } from './review/postpone-review.ts'
export { reachMilestone } from './review/reach-milestone.ts'
export {
  Milestone,
  type Review,
  type ReviewProgress,
  daysWords,
  lastDay,
  reviewLength,
} from './review/review.ts'
export { type Risk, type RiskLevel, riskLevels, riskOf, riskWords } from './review/risk.ts'
export { signUpToHost } from './review/sign-up-to-host.ts'
export {
  type ReviewStage,
  isFull,
  isUnderstaffed,
  reviewStages,
  stageOf,
  stageWords,
} from './review/stage.ts'
export { writeEstimate } from './review/write-estimate.ts'
export { changeSeasonPolicies } from './season/change-season-policies.ts'
export { openSeason } from './season/open-season.ts'
export { SeasonPolicies, peerSlotsFor, standardPolicies } from './season/season-policies.ts'
export { type SeasonView, type StepAhead, seasonView } from './season/season-view.ts'
export { type Season, type SeasonState, SeasonStep, seasonStateWords } from './season/season.ts'
export { type SeasonLine, type SeasonsView, seasonsView } from './season/seasons-view.ts'
export { closeChoices, closeDates, closeSeason, openChoices, reopenDates } from './season/take-step.ts'
export { type SeasonTables } from './tables.ts'
