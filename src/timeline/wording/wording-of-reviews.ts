import { followUpWords } from '#reviews'
import type { RoomWording } from './room-wording.ts'
import { sentencesOfEvidence } from './wording-of-evidence.ts'

export const wordingOfReviews: RoomWording = {
  sentences: {
    ...sentencesOfEvidence,
    'reviews.hostLeaderNamed': '{school} named {person} as a host leader of its review',
    'reviews.hostLeaderStoodDown': '{person} is no longer a host leader of the review at {school}',
    'reviews.lineOfEnquirySet': 'The review at {school} asks: {question}',
    'reviews.lineOfEnquiryDropped': 'A line of enquiry of the review at {school} was dropped',
    'reviews.protocolAccepted': '{person} accepted the protocol of the review at {school}',
    'reviews.briefingWritten': '{school} wrote its part of the pack',
    'reviews.documentAdded': '“{title}” was added to the pack of the review at {school}',
    'reviews.documentTakenOut': '“{title}” was taken out of the pack of the review at {school}',
    'reviews.bellsSet': '{school} said when its lessons and breaks are',
    'reviews.timetableDrawn': 'The timetable of the review at {school} was drawn',
    'reviews.activitySet': 'The timetable of the review at {school} was changed',
    'reviews.activityTakenOut': '“{title}” on {day} was taken out of the timetable of the review at {school}',
    'reviews.timetableMoved': 'The timetable of the review at {school} moved with it to its new days',
    'reviews.timetableCleared':
      'What was planned for days that the review at {school} no longer has was taken out of its timetable',
    'reviews.timetableAgreed': 'The timetable of the review at {school} was agreed',
    'reviews.evenBetterIfsCarried': 'What would be even better at {school} was carried on from its report',
    'reviews.followUpSaid': '{school} said what has become of an even-better-if: {status}',
    'reviews.followUpConfirmed':
      'The team confirmed what has become of an even-better-if of {school}: {status}',
    'reviews.trustProformaWritten': '{trust} wrote its proforma for its trust peer review',
    'reviews.trustSchoolsChosen': '{trust} chose the schools that its trust peer review is about',
    'reviews.trustSchoolDescribed': '{trust} wrote of {school} for its trust peer review',
    'reviews.trustGroupPlanned': '“{title}” was planned for the trust peer review of {trust}',
    'reviews.trustChallengeAsked': '{trust} brought a question to its trust challenge',
    'reviews.trustChallengeWritten': 'The trust challenge of {trust} was written up',
    'reviews.trustChallengeDropped': '{trust} took back a question of its trust challenge',
    'reviews.biographyWritten': '{person} was introduced to {trust}',
  },
  values: { status: followUpWords },
}
