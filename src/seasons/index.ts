export { BoardQuestion, type BoardSort, boardSorts, reviewsAPage } from './board/board-question.ts'
export { type BoardSheet, seasonBoardRows } from './board/season-board-rows-view.ts'
export { type BoardLine, type BoardSeat } from './board/board-line.ts'
export { type BoardSubset, boardSubsetWords, boardSubsets } from './board/board-subset.ts'
export { type SeasonBoard, seasonBoardView } from './board/season-board-view.ts'
export { readBankHolidays, recordBankHolidays } from './calendars/bank-holidays.ts'
export { type ExamWindow, type ExamWindowsView, examWindowsView } from './calendars/exam-windows-view.ts'
export { setExamWindows, usualExamWindows } from './calendars/exam-windows.ts'
export { type InsetDaysView, insetDaysView } from './calendars/inset-days-view.ts'
export { recordInsetDays } from './calendars/record-inset-days.ts'
export { type SchoolTerms, schoolTermsView } from './calendars/school-terms-view.ts'
export { setTermDates } from './calendars/set-term-dates.ts'
export {
  type AuthorityTerms,
  type TermDatesView,
  type TermLine,
  termDatesView,
} from './calendars/term-dates-view.ts'
export { chooseReviewDates } from './dates/choose-review-dates.ts'
export { type DatesView, type DayOffered, type WeekOffered, datesView } from './dates/dates-view.ts'
export { type NotFreeReason, notFreeWords } from './dates/day-offered.ts'
export { type WeekLoad, type WeekLoadView, weekLoadView } from './dates/week-load-view.ts'
export { type DatesAsked, type Dater, type Dating, findDates } from './proposing/dater.ts'
export { stopDating } from './proposing/stop-dating.ts'
export {
  type ProposedDate,
  type ProposedDatesView,
  type WishAnswered,
  proposedDatesView,
} from './proposing/proposed-dates-view.ts'
export { setReviewDates } from './proposing/set-review-dates.ts'
export {
  attendanceRecorded,
  choiceMovedUp,
  choiceWithdrawn,
  deputyNamed,
  estimateOptionChosen,
  estimateWritten,
  focusChosen,
  milestoneReached,
  offerLapsed,
  outlookAskedFor,
  ownHubAllowed,
  placeAccepted,
  placeDeclined,
  placeLent,
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
  standbyAgreed,
  standbyAsked,
  standbyCalledUp,
  standbyDeclined,
  standbyLapsed,
  standbyReleased,
  teamPlanAdopted,
  teamPlanBegun,
  teamPlanChanged,
  teamPlanDiscarded,
  teamPlanDrafted,
  teamPlanStopped,
  trustMilestoneReached,
  trustReviewCalledOff,
  trustReviewMoved,
  trustReviewSetUp,
  trustTeamJoined,
  trustTeamLeft,
} from './facts.ts'
export { type CalendarEntry, type CalendarOf, calendarFeedView } from './feed/calendar-feed-view.ts'
export { type GroupReview, type GroupReviewerLine, type GroupSeason } from './home/group-home.ts'
export { type HostHomeView, type HostSeason, hostHomeView } from './home/host-home-view.ts'
export { type HubHomeView, hubHomeView } from './home/hub-home-view.ts'
export { type OfficeStep, type OfficeStepKind, nextStepOfOffice } from './home/next-step-of-office.ts'
export {
  type HostStep,
  type HostStepKind,
  type ReviewerStep,
  type ReviewerStepKind,
  nextStepOfHost,
  nextStepOfReviewer,
} from './home/next-step.ts'
export { type OfficeHomeView, type SeasonAtHand, officeHomeView } from './home/office-home-view.ts'
export {
  type ReviewerHomeView,
  type ReviewerPlace,
  type ReviewerStandby,
  reviewerHomeView,
} from './home/reviewer-home-view.ts'
export { type TrustHomeView, trustHomeView } from './home/trust-home-view.ts'
export { type ReviewsOfYear, type TrusteeHomeView, trusteeHomeView } from './home/trustee-home-view.ts'
export { MoveId, PlacementId, ReviewId, SeasonId, StandbyId, TeamPlanId, WayOutId } from './ids.ts'
export { seasonInvariants } from './invariants.ts'
export {
  type OutlookShown,
  type SeasonOutlookView,
  seasonOutlookView,
} from './outlook/season-outlook-view.ts'
export { type StandbyShown } from './outlook/standbys-of.ts'
export { type Played, type Player, playHere, startPlayingTeams } from './outlook/play-teams.ts'
export { acceptPlace } from './places/accept-place.ts'
export { assignLead } from './places/assign-lead.ts'
export { chooseReview } from './places/choose-review.ts'
export { declinePlace } from './places/decline-place.ts'
export { lapseOffers } from './places/lapse-offers.ts'
export { nameDeputy } from './places/name-deputy.ts'
export { offerReplacement } from './places/offer-replacement.ts'
export { type PlaceOfferView, placeOfferView } from './places/place-offer-view.ts'
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
export {
  type ReviewToChoose,
  type ReviewsToChooseView,
  reviewsToChooseView,
} from './places/reviews-to-choose-view.ts'
export { type Candidate, type WhoCouldJoinView, whoCouldJoinView } from './places/who-could-join-view.ts'
export { withdrawChoice } from './places/withdraw-choice.ts'
export { withdrawFromPlace } from './places/withdraw-from-place.ts'
export { plainEffect } from './difference/plain-effect.ts'
export {
  type HostDifference,
  type PlanDifferenceView,
  planDifferenceView,
} from './difference/plan-difference-view.ts'
export { adoptTeamPlan } from './plans/adopt-team-plan.ts'
export { type PlanOnBoard, boardPlansView } from './plans/board-plans-view.ts'
export { changePlan } from './plans/change-plan.ts'
export { discardTeamPlan } from './plans/discard-team-plan.ts'
export { PlanChange } from './plans/plan-change.ts'
export { type PlanBegun, type Solver, planTeams, startPlanningTeams } from './plans/plan-teams.ts'
export {
  type ChangeShown,
  type Joiner,
  type PlannedTeamView,
  plannedTeamView,
} from './plans/planned-team-view.ts'
export { type PlannedSeat, type PlannedTeam, type SeatChange } from './plans/planned-team.ts'
export { type TeamPlanView, type TeamsWanted, teamPlanView, teamsAPage } from './plans/team-plan-view.ts'
export { type TeamPlanLine, type TeamPlansView, teamPlansView } from './plans/team-plans-view.ts'
export { stopTeamPlan } from './making/stop-team-plan.ts'
export { type TeamPlanMakingView, teamPlanMakingView } from './making/team-plan-making-view.ts'
export { TeamPlan } from './plans/team-plan.ts'
export { type Balance, type BalanceState } from './reciprocity/ledger.ts'
export { type ReciprocityView, type SchoolBalance, reciprocityView } from './reciprocity/reciprocity-view.ts'
export { putTeamRight } from './repair/put-team-right.ts'
export { type Mender, type WaysOutView, mendHere, waysOutView } from './repair/ways-out-view.ts'
export { allowOwnHub } from './review/allow-own-hub.ts'
export { cancelReview } from './review/cancel-review.ts'
export { chooseEstimateOption } from './review/choose-estimate-option.ts'
export { chooseFocus } from './review/choose-focus.ts'
export {
  EstimateLevel,
  EstimateOption,
  EstimateScope,
  estimateLevelWords,
  isCategory,
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
export { type ReviewMay, type ReviewView, reviewView } from './review/review-view.ts'
export {
  Milestone,
  type Review,
  type ReviewProgress,
  daysWords,
  lastDay,
  reviewLength,
} from './review/review.ts'
export { type ReviewState, findReview, findReviewToChange } from './review/review-store.ts'
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
export { type ReviewEvent, type TeamMember } from './review/team-store.ts'
export { writeEstimate } from './review/write-estimate.ts'
export { changeSeasonPolicies } from './season/change-season-policies.ts'
export { chooseSeasonFramework } from './season/choose-season-framework.ts'
export { openSeason } from './season/open-season.ts'
export { SeasonPolicies, type StepIn, peerSlotsFor, standardPolicies } from './season/season-policies.ts'
export { type SeasonView, type StepAhead, seasonView } from './season/season-view.ts'
export { type Season, type SeasonState, SeasonStep, seasonStateWords } from './season/season.ts'
export { type SeasonLine, type SeasonsView, seasonsView } from './season/seasons-view.ts'
export { type SeasonYear, seasonYearsView } from './season/season-years-view.ts'
export { closeChoices, closeDates, closeSeason, openChoices, reopenDates } from './season/take-step.ts'
export { agreeToStandBy } from './standbys/agree-to-stand-by.ts'
export { askStandbys } from './standbys/ask-standbys.ts'
export { callUpStandby } from './standbys/call-up-standby.ts'
export { declineToStandBy } from './standbys/decline-to-stand-by.ts'
export { endStandbys } from './standbys/end-standbys.ts'
export { releaseStandby } from './standbys/release-standby.ts'
export {
  type ReviewStandbysView,
  type StandbyLine,
  type StandbyToAsk,
  reviewStandbysView,
} from './standbys/review-standbys-view.ts'
export { type Standby, type StandbyState, standbyWords } from './standbys/standby.ts'
export { type StandbyView, standbyView } from './standbys/standby-view.ts'
export {
  type StandbyAsk,
  type StandbysToAskView,
  standbysToAskView,
} from './standbys/standbys-to-ask-view.ts'
export { type Asker, type KeepingAsker, keepingAsker, warmAsker } from './what-if/asker.ts'
export { type PlannedAgain } from './what-if/planned-again.ts'
export { type SeasonTables } from './tables.ts'
export { itsOfficer } from './policy.ts'
export { callOffTrustReview } from './trust-review/call-off-trust-review.ts'
export { moveTrustReview } from './trust-review/move-trust-review.ts'
export { joinTrustTeam } from './trust-review/join-trust-team.ts'
export { leaveTrustTeam } from './trust-review/leave-trust-team.ts'
export { reachTrustMilestone } from './trust-review/reach-trust-milestone.ts'
export { setUpTrustReview } from './trust-review/set-up-trust-review.ts'
export { type TrustReview, mostTrustPeers } from './trust-review/trust-review.ts'
export { findTrustReview, findTrustReviewToChange } from './trust-review/trust-review-store.ts'
