import { opinionWords } from '#excellence'
import { reviewRoleWords } from '#seasons'
import type { RoomWording } from './room-wording.ts'

export const wordingOfExcellence: RoomWording = {
  sentences: {
    'excellence.areaNominated': '{school} nominated an Area of Excellence: {title}',
    'excellence.nominationChanged': '{school} changed what it says of {title}',
    'excellence.nominationWithdrawn': '{school} took back its nomination of {title}',
    'excellence.opinionGiven': '{person} as {role} said of {title} at {school}: {opinion}',
    'excellence.areaAccredited': '{title} at {school} was accredited until {until}',
    'excellence.areaNotAccredited': '{title} at {school} was not accredited yet',
    'excellence.areaRenewed': '{title} at {school} now stays accredited until {until}',
    'excellence.areaWithdrawn': '{title} at {school} is accredited no longer: {why}',
    'excellence.introductionAsked': '{person} asked to be introduced to {school} about {title}',
    'excellence.introductionAnswered': 'The office answered {person} about {title} at {school}: {answer}',
  },
  values: {
    opinion: opinionWords,
    role: reviewRoleWords,
    answer: { introduced: 'introduced', declined: 'not possible now' },
  },
}
