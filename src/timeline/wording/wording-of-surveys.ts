import type { RoomWording } from './room-wording.ts'

export const wordingOfSurveys: RoomWording = {
  sentences: {
    'surveys.instrumentDrafted': 'Version {version} of the survey “{title}” was drafted',
    'surveys.instrumentChanged': 'The draft of the survey “{title}” was changed',
    'surveys.instrumentPublished': 'Version {version} of the survey “{title}” was published',
    'surveys.instrumentDiscarded': 'The draft of the survey “{title}” was discarded',
    'surveys.roundOpened': 'People are asked from {opensOn} to {closesOn}: {title}',
    'surveys.peopleInvited': 'People were chosen to be asked: {title}',
    'surveys.invitationSent': '{person} was asked: {title}',
    'surveys.invitationReminded': '{person} was reminded: {title}',
    'surveys.surveyAnswered': 'Somebody answered: {title}',
    'surveys.respondentsForgotten':
      'Names, and what was written in people’s own words, were deleted from answers two years old ({names}): {title}',
    'surveys.answersTakenBack': 'Somebody took their answers back: {title}',
  },
}
