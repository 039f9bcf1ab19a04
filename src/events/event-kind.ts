import { z } from 'zod'

export const eventKinds = [
  'nationalConference',
  'sharingLeadingPractice',
  'sendLaunch',
  'sendWrapUp',
  'growingTheTopLaunch',
  'growingTheTopMidYear',
  'growingTheTopWrapUp',
  'extendingLeadingPracticeLaunch',
  'extendingLeadingPracticeMidYear',
  'extendingLeadingPracticeWrapUp',
  'trustConference',
  'residential',
  'businessWebinar',
  'trustPeerReview',
] as const
export const EventKind = z.enum(eventKinds)
export type EventKind = z.infer<typeof EventKind>

type Kind = {
  readonly words: string
  /** The programme that it belongs to; blank for the whole network. */
  readonly programme: string
  /** What surveys call a row of such events. */
  readonly series: string
}

export const eventKindOf: Readonly<Record<EventKind, Kind>> = {
  nationalConference: { words: 'National Network Conference', programme: '', series: 'nationalConference' },
  sharingLeadingPractice: {
    words: 'Sharing Leading Practice',
    programme: '',
    series: 'sharingLeadingPractice',
  },
  sendLaunch: { words: 'SEND: launch', programme: 'send', series: 'launch' },
  sendWrapUp: { words: 'SEND: wrap-up', programme: 'send', series: 'wrapUp' },
  growingTheTopLaunch: { words: 'Growing the Top: launch', programme: 'growingTheTop', series: 'launch' },
  growingTheTopMidYear: { words: 'Growing the Top: mid-year', programme: 'growingTheTop', series: 'midYear' },
  growingTheTopWrapUp: { words: 'Growing the Top: wrap-up', programme: 'growingTheTop', series: 'wrapUp' },
  extendingLeadingPracticeLaunch: {
    words: 'Extending Leading Practice: launch',
    programme: 'extendingLeadingPractice',
    series: 'launch',
  },
  extendingLeadingPracticeMidYear: {
    words: 'Extending Leading Practice: mid-year',
    programme: 'extendingLeadingPractice',
    series: 'midYear',
  },
  extendingLeadingPracticeWrapUp: {
    words: 'Extending Leading Practice: wrap-up',
    programme: 'extendingLeadingPractice',
    series: 'wrapUp',
  },
  trustConference: {
    words: 'Trust Leaders’ Conference',
    programme: 'trustLeaders',
    series: 'trustConference',
  },
  residential: { words: 'Leadership residential', programme: 'trustLeaders', series: '' },
  businessWebinar: { words: 'Business webinar', programme: 'trustLeaders', series: 'businessWebinar' },
  trustPeerReview: { words: 'Trust Peer Review: its visiting leaders', programme: '', series: '' },
}
