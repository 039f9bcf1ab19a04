import { path } from './path.ts'

/** Where people are asked to stand by, and answer, and where dates are proposed. */
export const seasonPaths = {
  seasonDates: path('/office/seasons/:season/dates'),
  stopDates: path('/office/seasons/:season/dates/stop'),
  myStandby: path('/reviewing/standbys/:standby'),
  agreeToMyStandby: path('/reviewing/standbys/:standby/agree'),
  declineMyStandby: path('/reviewing/standbys/:standby/decline'),
  move: path('/move/:secret'),
  agreeToMove: path('/move/:secret/agree'),
  declineToMove: path('/move/:secret/decline'),
  myMove: path('/reviewing/moves/:move'),
  agreeToMyMove: path('/reviewing/moves/:move/agree'),
  declineMyMove: path('/reviewing/moves/:move/decline'),
  askToMove: path('/office/reviews/:review/put-right/ask'),
  takeBackWayOut: path('/office/reviews/:review/put-right/:wayOut/take-back'),
  standby: path('/standby/:secret'),
  agreeToStandBy: path('/standby/:secret/agree'),
  declineToStandBy: path('/standby/:secret/decline'),
  askStandby: path('/office/reviews/:review/standbys'),
  callUpStandby: path('/office/reviews/:review/standbys/:standby/call-up'),
  releaseStandby: path('/office/reviews/:review/standbys/:standby/release'),
  askToChange: path('/office/reviews/:review/loans'),
  seasonStandbys: path('/office/seasons/:season/standbys'),
}
