import { programmeWords } from '#programmes'
import type { Chapter } from '../metric.ts'
import { eventsHeld } from './events.ts'
import { is, meanOfFive, metric, positiveShare } from './define.ts'

const facilitatorSource = 'Facilitators named for the year’s programmes'
const joined = (programme: Parameters<typeof programmeOf>[0]) =>
  metric({
    id: `facilitators.${programme}`,
    title: `Facilitators of ${programmeOf(programme)}`,
    chapter: 'exchange',
    rows: 'facilitators',
    scope: [is('programme', programme)],
    measure: { kind: 'count' },
    words: { numerator: 'Facilitators who were named for that programme', source: facilitatorSource },
  })
const programmeOf = (programme: keyof typeof programmeWords): string => programmeWords[programme]

const chapter: Chapter = 'exchange'
export const exchangeMetrics = [
  metric({
    id: 'facilitators.joined',
    title: 'Facilitators of programmes',
    chapter,
    rows: 'facilitators',
    measure: { kind: 'count' },
    aim: 'support',
    words: {
      numerator: 'Facilitators who were named, counted once in each programme',
      source: facilitatorSource,
    },
  }),
  joined('send'),
  joined('growingTheTop'),
  joined('extendingLeadingPractice'),
  joined('jubileeNetworks'),
  joined('trustLeaders'),
  meanOfFive({
    id: 'facilitators.trainingRating',
    title: 'Facilitation training',
    chapter,
    feeds: 'training.rating',
    programme: 'facilitation',
  }),
  positiveShare({
    id: 'facilitators.willUse',
    title: 'Will use the training in their own context',
    chapter,
    feeds: 'training.willUse',
    programme: 'facilitation',
    aim: 'support',
  }),
  ...(['send', 'growingTheTop', 'extendingLeadingPractice', 'jubileeNetworks'] as const).map((programme) =>
    meanOfFive({
      id: `facilitation.${programme}`,
      title: `Facilitation of ${programmeOf(programme)}`,
      chapter,
      feeds: 'facilitation.rating',
      programme,
    }),
  ),
  eventsHeld({
    id: 'nnc.held',
    title: 'National Network Conferences',
    chapter,
    kinds: ['nationalConference'],
    counted: 'Conferences that took place in the year',
  }),
  meanOfFive({
    id: 'nnc.satisfaction',
    title: 'National Network Conferences: satisfaction',
    chapter,
    feeds: 'event.satisfaction',
    series: 'nationalConference',
  }),
  positiveShare({
    id: 'nnc.share',
    title: 'Saw or learned something to share',
    chapter,
    feeds: 'event.share',
    series: 'nationalConference',
    aim: 'excellence',
  }),
  positiveShare({
    id: 'nnc.changed',
    title: 'Implemented or changed something',
    chapter,
    feeds: 'event.changedSomething',
    series: 'nationalConference',
    aim: 'excellence',
  }),
  eventsHeld({
    id: 'slp.held',
    title: 'Sharing Leading Practice events',
    chapter,
    kinds: ['sharingLeadingPractice'],
    counted: 'Events that took place in the year',
  }),
  positiveShare({
    id: 'slp.satisfied',
    title: 'Sharing Leading Practice: satisfied or highly satisfied',
    chapter,
    feeds: 'event.satisfaction',
    series: 'sharingLeadingPractice',
    aim: 'excellence',
  }),
]
