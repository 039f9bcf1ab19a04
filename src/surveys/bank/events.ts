import type { Instrument } from '../instruments/instrument.ts'
import { inOwnWords, question } from './question.ts'

const ofEvent = { role: 'attendee', about: 'event', anonymous: true } as const

export const eventInstruments: readonly Instrument[] = [
  {
    ...ofEvent,
    code: 'event',
    title: 'An event',
    opening: 'You came to one of our events. Tell us what you take home.',
    followedBy: { code: 'event-later', afterWeeks: 13 },
    questions: [
      question('EVENT-1', 'Overall, how satisfied are you with the event?', {
        scale: 'satisfaction',
        feeds: 'event.satisfaction',
      }),
      question('EVENT-2', 'I saw or learned something to share with colleagues', {
        aim: 'excellence',
        feeds: 'event.share',
      }),
      inOwnWords('EVENT-4', 'What should we keep, and what would be even better if?'),
    ],
  },
  {
    ...ofEvent,
    code: 'event-later',
    title: 'A term after an event',
    anonymous: false,
    opening: 'A term ago you came to one of our events. Tell us what came of it.',
    followedBy: null,
    questions: [
      question('EVENT-3', 'Have you implemented or changed something because of the event?', {
        scale: 'yesNo',
        aim: 'excellence',
        feeds: 'event.changedSomething',
      }),
      inOwnWords('EVENT-5', 'What did you change, and what came of it?'),
    ],
  },
  {
    ...ofEvent,
    code: 'trust-event',
    title: 'An event of the Trust Leaders’ Network',
    opening: 'You took part in the Trust Leaders’ Network. Tell us what you take home.',
    followedBy: null,
    questions: [
      question('TLN-1', 'Overall, how satisfied are you?', {
        scale: 'satisfaction',
        feeds: 'tln.satisfaction',
      }),
      question('TLN-2', 'I heard or learned something to take back or share', {
        aim: 'excellence',
        feeds: 'tln.share',
      }),
      question('TLN-3', 'It will influence the long-term development of my own trust', {
        aim: 'support',
        feeds: 'tln.influence',
      }),
    ],
  },
  {
    ...ofEvent,
    code: 'trust-residential',
    title: 'The leadership residential',
    opening: 'You took part in the leadership residential. Tell us what you take home.',
    followedBy: null,
    questions: [
      question('TLN-4', 'How would you rate the residential?', {
        scale: 'excellence',
        feeds: 'tln.residentialRating',
      }),
      question('TLN-5', 'I gained new insights and tools', {
        aim: 'support',
        feeds: 'tln.residentialInsights',
      }),
    ],
  },
]
