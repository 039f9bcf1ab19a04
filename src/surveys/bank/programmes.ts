import type { Instrument } from '../instruments/instrument.ts'
import { inOwnWords, question } from './question.ts'

export const programmeInstruments: readonly Instrument[] = [
  {
    code: 'visit-host',
    title: 'Hosting a visit day',
    role: 'host',
    about: 'visit',
    anonymous: true,
    opening: 'Colleagues from other schools have spent a day with you. Tell us how it went.',
    followedBy: null,
    questions: [
      question('VISIT-H1', 'Overall, how satisfied are you with the visit day?', {
        scale: 'satisfaction',
        feeds: 'visit.hostSatisfaction',
      }),
      inOwnWords('VISIT-H2', 'What should we keep, and what would be even better if?'),
    ],
  },
  {
    code: 'visit-visitor',
    title: 'Visiting another school',
    role: 'visitor',
    about: 'visit',
    anonymous: true,
    opening: 'You have spent a day in another school of your group. Tell us what you take home.',
    followedBy: null,
    questions: [
      question('VISIT-V1', 'Overall, how satisfied are you with the visit day?', {
        scale: 'satisfaction',
        feeds: 'visit.visitorSatisfaction',
      }),
      question('VISIT-V2', 'I will use something that I saw in the short term', {
        aim: 'excellence',
        feeds: 'visit.shortTerm',
      }),
      question('VISIT-V3', 'I plan to use something that I saw in the longer term', {
        aim: 'excellence',
        feeds: 'visit.longerTerm',
      }),
      question('VISIT-V4', 'I want to share what I saw with other senior leaders', {
        aim: 'support',
        feeds: 'visit.share',
      }),
      question('VISIT-V5', 'The visit will help to move our own in-school project forward', {
        aim: 'support',
        feeds: 'visit.projectMoved',
      }),
    ],
  },
  {
    code: 'send-visit',
    title: 'A SEND review day',
    role: 'visitor',
    about: 'visit',
    anonymous: true,
    opening: 'You have taken part in a SEND review day. Tell us what you take home.',
    followedBy: null,
    questions: [
      question('SEND-V1', 'Overall, how satisfied are you with the review day?', {
        scale: 'satisfaction',
        feeds: 'visit.visitorSatisfaction',
      }),
      question('SEND-V2', 'The day will support the provision of our own school', {
        aim: 'progress',
        feeds: 'send.ownProvision',
      }),
      question('SEND-V3', 'I want to share what I learned with other senior leaders', {
        aim: 'support',
        feeds: 'send.share',
      }),
      question('SEND-V4', 'I am clear on the next steps of our action plan', {
        aim: 'support',
        feeds: 'send.nextSteps',
      }),
    ],
  },
  {
    code: 'network-meeting',
    title: 'Meetings of a network',
    role: 'attendee',
    about: 'visit',
    anonymous: true,
    opening: 'Your network has met in one of its schools. Tell us how it went.',
    followedBy: null,
    questions: [
      question('NET-1', 'Overall, how satisfied are you with the meeting?', {
        scale: 'satisfaction',
        feeds: 'visit.visitorSatisfaction',
      }),
      question('NET-2', 'How would you rate how practitioners facilitated it?', {
        scale: 'rating',
        feeds: 'network.facilitation',
      }),
    ],
  },
  {
    code: 'facilitation',
    title: 'How your group was facilitated',
    role: 'attendee',
    about: 'programme',
    anonymous: true,
    opening: 'A practitioner has facilitated your group this year. Tell us how it went.',
    followedBy: null,
    questions: [
      question('FAC-1', 'How would you rate the facilitation?', {
        scale: 'rating',
        feeds: 'facilitation.rating',
      }),
    ],
  },
  {
    code: 'training',
    title: 'Training',
    role: 'attendee',
    about: 'training',
    anonymous: true,
    opening: 'You have completed a training session. Tell us what it was worth.',
    followedBy: null,
    questions: [
      question('TRAIN-1', 'How would you rate the training?', { scale: 'rating', feeds: 'training.rating' }),
      question('TRAIN-2', 'I will use what I learned in my own context', {
        aim: 'support',
        feeds: 'training.willUse',
      }),
      inOwnWords('TRAIN-3', 'What should we keep, and what would be even better if?'),
    ],
  },
]
