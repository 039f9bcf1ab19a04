export { type DatesOptions, assignDates } from './assign-dates.ts'
export { type DatesBreach, checkDates } from './check-dates.ts'
export { type DatesForTeams, assignDatesForTeams } from './dates-for-teams.ts'
export type { DatesProgress, FollowDates } from './dates-budget.ts'
export type { DatedReview, DatesPlan, ImpossibleWish, WeekLoad } from './dates-plan.ts'
export { type DatesPolicy, standardDatesPolicy } from './dates-policy.ts'
export type {
  DatesProblem,
  FixedDates,
  HostToDate,
  SchoolCalendar,
  Surcharge,
  Wish,
} from './dates-problem.ts'
export { firstComeFirstServed } from './first-come.ts'
export { type IfDated, ifDated } from './if-dated.ts'
export { type TeamsToFill, teamRoomsOf } from './team-supply.ts'
