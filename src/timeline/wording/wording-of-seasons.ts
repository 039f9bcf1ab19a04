import { estimateOptionWords, reviewRoleWords } from '#seasons'
import type { RoomWording } from './room-wording.ts'

export const wordingOfSeasons: RoomWording = {
  sentences: {
    'seasons.seasonOpened': 'The {year} season opened',
    'seasons.seasonPoliciesChanged': 'The policies of the {season} season were changed',
    'seasons.seasonStepTaken': 'The {season} season: {step}',
    'seasons.bankHolidaysRecorded': 'Bank holidays were recorded',
    'seasons.termDatesSet': 'Term dates were set',
    'seasons.insetDaysRecorded': '{school} recorded its INSET days',
    'seasons.examWindowsSet': 'Exam windows were set',
    'seasons.reviewRequested': '{school} signed up to host a review',
    'seasons.reviewDatesChosen': 'The review at {school} was set for {days}',
    'seasons.estimateOptionChosen': '{school} chose how estimates are given: {option}',
    'seasons.focusChosen': '{school} chose the focus of its review',
    'seasons.ownHubAllowed': '{school} changed whether its own hub may review it',
    'seasons.reviewCancelled': 'The review at {school} was cancelled: {why}',
    'seasons.reviewPostponed': 'The review at {school} was postponed: {why}',
    'seasons.milestoneReached': 'The review at {school}: {milestone}',
    'seasons.estimateWritten': 'An estimate was written for {school}',
    'seasons.reviewChosen': '{person} chose the review at {school}',
    'seasons.choiceWithdrawn': '{person} took back their choice of the review at {school}',
    'seasons.choiceMovedUp': '{person} moved up from the waiting list of the review at {school}',
    'seasons.placeOffered':
      '{person} was offered a place as {role} on the review at {school}, to answer by {expires}',
    'seasons.placeAccepted': '{person} accepted a place as {role} on the review at {school}',
    'seasons.placeDeclined': '{person} declined a place as {role} on the review at {school}',
    'seasons.offerLapsed': 'The offer to {person} for the review at {school} was not answered in time',
    'seasons.deputyNamed': '{person} named {deputy} as deputy for the review at {school}',
    'seasons.placeWithdrawn': '{person} withdrew from the review at {school}',
    'seasons.placeReleased': '{person} was released from the review at {school}',
    'seasons.attendanceRecorded': '{person} attended {days} of {of} days of the review at {school}',
    'seasons.teamPlanBegun': 'A team plan was begun for the {season} season',
    'seasons.teamPlanStopped':
      'The search for a team plan for the {season} season was stopped at the best so far',
    'seasons.teamPlanDrafted': 'A team plan was drafted for the {season} season',
    'seasons.teamPlanChanged': 'The draft team plan for the {season} season was changed',
    'seasons.teamPlanAdopted': 'The team plan for the {season} season was adopted',
    'seasons.teamPlanDiscarded': 'The draft team plan for the {season} season was discarded',
  },
  values: {
    role: reviewRoleWords,
    option: estimateOptionWords,
    step: {
      opened: 'it opened',
      datesClosed: 'dates were closed',
      choicesOpened: 'choices were opened',
      choicesClosed: 'choices were closed',
      closed: 'it was closed',
    },
    milestone: { issued: 'its report was issued', closed: 'it was closed' },
  },
}
