export { type DropOutPolicy, type NoticeStretch, standardDropOut } from './drop-out-policy.ts'
export type {
  Attendance,
  OneMore,
  Outlook,
  ReviewOutlook,
  ReviewStandbys,
  Standby,
  StandingBy,
} from './outlook.ts'
export { type StandbyOptions, standbysOf } from './standbys.ts'
export { type WithstandOptions, withstand } from './withstand.ts'
