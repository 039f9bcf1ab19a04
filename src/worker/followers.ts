import { areaAccredited, areaNotAccredited, introductionAnswered, introductionAsked } from '#excellence'
import { eventRecorded } from '#events'
import {
  accreditationEnded,
  accreditationGranted,
  accreditationRenewed,
  trainingCompleted,
} from '#practitioners'
import { facilitatorNamed, groupFormed, visitCalledOff, visitPlanned, visitRecorded } from '#programmes'
import {
  choiceMovedUp,
  milestoneReached,
  offerLapsed,
  placeAccepted,
  placeDeclined,
  placeLent,
  placeOffered,
  placeReleased,
  placeWithdrawn,
  reviewCancelled,
  reviewDatesChosen,
  reviewPostponed,
  standbyAgreed,
  standbyAsked,
  standbyCalledUp,
  standbyDeclined,
  standbyReleased,
  trustMilestoneReached,
  trustReviewCalledOff,
  trustReviewMoved,
  trustTeamJoined,
  trustTeamLeft,
} from '#seasons'
import { moveAsked, wayOutEnded, wayOutTaken } from '#seasons/moves'
import { invitationReminded, invitationSent, peopleInvited } from '#surveys'
import { askAboutReview, askAboutTraining, askAgainLater } from './following/ask-about.ts'
import { askAboutEvent } from './following/ask-about-event.ts'
import { askAboutTrustReview } from './following/ask-about-trust-review.ts'
import { askAboutVisit } from './following/ask-about-visit.ts'
import {
  changesAsked,
  factsConfirmed,
  remarkAnswered,
  remarkMade,
  reportApproved,
  reportIssued,
  reportOpened,
  reportReopened,
  reportShared,
  sentToHost,
  sentToReader,
} from '#reports'
import { timetableMoved } from '#reviews'
import { askMover, tellNotTaken, tellTaken } from './moving/asking-to-move.ts'
import { confirmPlace } from './following/confirm-place.ts'
import { describeArea } from './following/describe-area.ts'
import { type Follower, follow } from './following/follow.ts'
import { markIssued } from './following/mark-issued.ts'
import {
  farewell,
  fillAgain,
  fillDeclined,
  fillLapsed,
  tellLent,
  tellReleased,
} from './following/place-is-open.ts'
import { tellCancelled, tellDated, tellPostponed } from './following/review-changes.ts'
import { sendOffer } from './following/send-offer.ts'
import { tellFacilitator, tellGroup, tellNoVisit, tellVisit } from './following/tell-of-programme.ts'
import { tellAskedFor, tellExamined, tellIntroduced } from './following/tell-of-area.ts'
import { mailInvitation, mailReminder, sendWhenOpen } from './following/send-survey.ts'
import {
  askForFacts,
  askReaders,
  tellAnswered,
  tellApproved,
  tellChanges,
  tellConfirmed,
  tellCorrection,
  tellIssued,
  tellReopened,
  tellShared,
} from './following/tell-of-report.ts'
import { tellAccredited, tellEnded } from './following/tell-practitioner.ts'
import { tellMovedUp } from './following/tell-moved-up.ts'
import {
  askStandby,
  endItsStandbys,
  freeStandby,
  tellCalledUp,
  thankAnyway,
  thankCalledUp,
  thankStandby,
} from './following/standing-by.ts'
import { tellNewDays, tellOffTeam, tellTrust, welcome } from './following/trust-team.ts'
import { tellWhenFull } from './following/tell-when-full.ts'
import { clearTimetable, forgetOldDays, moveTimetable, tellTimetable } from './following/timetable.ts'

/** What follows a fact: how rooms touch, one line each. */
export const followers: readonly Follower[] = [
  ...follow(choiceMovedUp, { tellMovedUp }),
  ...follow(placeOffered, { sendOffer }),
  ...follow(placeAccepted, { confirmPlace, tellWhenFull }),
  ...follow(placeDeclined, { fillDeclined, thankCalledUp }),
  ...follow(offerLapsed, { fillLapsed }),
  ...follow(placeWithdrawn, { farewell, fillAgain, clearTimetable }),
  ...follow(placeReleased, { tellReleased, clearTimetable }),
  ...follow(placeLent, { tellLent, clearTimetable }),
  ...follow(reviewPostponed, { tellPostponed, endItsStandbys, forgetOldDays }),
  ...follow(reviewCancelled, { tellCancelled, endItsStandbys }),
  ...follow(reviewDatesChosen, { endItsStandbys, forgetOldDays, tellDated }),
  ...follow(moveAsked, { askMover }),
  ...follow(wayOutTaken, { tellTaken }),
  ...follow(wayOutEnded, { tellNotTaken }),
  ...follow(trustTeamJoined, { welcome }),
  ...follow(trustTeamLeft, { tellOffTeam, clearTimetable }),
  ...follow(trustReviewMoved, { tellNewDays, moveTimetable }),
  ...follow(timetableMoved, { tellTimetable }),
  ...follow(trustReviewCalledOff, { tellTrust }),
  ...follow(standbyAsked, { askStandby }),
  ...follow(standbyAgreed, { thankStandby }),
  ...follow(standbyDeclined, { thankAnyway }),
  ...follow(standbyReleased, { freeStandby }),
  ...follow(standbyCalledUp, { tellCalledUp }),
  ...follow(milestoneReached, { askAboutReview }),
  ...follow(trustMilestoneReached, { askAboutTrustReview }),
  ...follow(trainingCompleted, { askAboutTraining }),
  ...follow(peopleInvited, { sendWhenOpen, askAgainLater }),
  ...follow(invitationSent, { mailInvitation }),
  ...follow(invitationReminded, { mailReminder }),
  ...follow(accreditationGranted, { tellAccredited }),
  ...follow(accreditationRenewed, { tellAccredited }),
  ...follow(sentToHost, { askForFacts }),
  ...follow(remarkMade, { tellCorrection }),
  ...follow(remarkAnswered, { tellAnswered }),
  ...follow(factsConfirmed, { tellConfirmed }),
  ...follow(sentToReader, { askReaders }),
  ...follow(changesAsked, { tellChanges }),
  ...follow(reportApproved, { tellApproved }),
  ...follow(reportIssued, { markIssued, tellIssued }),
  ...follow(reportShared, { tellShared }),
  ...follow(reportReopened, { tellReopened, describeArea }),
  ...follow(accreditationEnded, { tellEnded }),
  ...follow(reportOpened, { describeArea }),
  ...follow(areaAccredited, { tellExamined, describeArea }),
  ...follow(areaNotAccredited, { tellExamined, describeArea }),
  ...follow(introductionAsked, { tellAskedFor }),
  ...follow(introductionAnswered, { tellIntroduced }),
  ...follow(facilitatorNamed, { tellFacilitator }),
  ...follow(groupFormed, { tellGroup }),
  ...follow(visitPlanned, { tellVisit }),
  ...follow(visitCalledOff, { tellNoVisit }),
  ...follow(visitRecorded, { askAboutVisit }),
  ...follow(eventRecorded, { askAboutEvent }),
]
