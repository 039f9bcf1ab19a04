import { path } from './path.ts'

/** Where people are asked to stand by, and answer, and where dates are proposed. */
export const seasonPaths = {
  seasonDates: path('/office/seasons/:season/dates'),
  myStandby: path('/reviewing/standbys/:standby'),
  agreeToMyStandby: path('/reviewing/standbys/:standby/agree'),
  declineMyStandby: path('/reviewing/standbys/:standby/decline'),
  standby: path('/standby/:secret'),
  agreeToStandBy: path('/standby/:secret/agree'),
  declineToStandBy: path('/standby/:secret/decline'),
  askStandby: path('/office/reviews/:review/standbys'),
  callUpStandby: path('/office/reviews/:review/standbys/:standby/call-up'),
  releaseStandby: path('/office/reviews/:review/standbys/:standby/release'),
  seasonStandbys: path('/office/seasons/:season/standbys'),
}
