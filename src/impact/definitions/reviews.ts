import { is, metric, positiveShare } from './define.ts'

const chapter = 'reviews' as const
const source = 'Reviews and their teams'

export const reviewMetrics = [
  metric({
    id: 'qar.delivered',
    title: 'Quality Assurance Reviews held',
    chapter,
    rows: 'reviews',
    scope: [is('delivered', true)],
    measure: { kind: 'count' },
    words: { numerator: 'Reviews whose third day is over; cancelled ones are not counted', source },
  }),
  metric({
    id: 'qar.teamsFull',
    title: 'Teams there in full',
    chapter,
    unit: 'percent',
    rows: 'reviews',
    scope: [is('delivered', true)],
    measure: { kind: 'share', numerator: [is('attendedInFull', true)] },
    fewest: 5,
    words: {
      numerator: 'Reviews whose Lead Reviewer and every peer reviewer were there on all three days',
      denominator: 'Reviews held in the year',
      weighting: 'Each review counts once',
      source,
    },
  }),
  metric({
    id: 'qar.teamsFilled',
    title: 'Teams full on the first morning',
    chapter,
    unit: 'percent',
    rows: 'reviews',
    scope: [is('delivered', true)],
    measure: { kind: 'share', numerator: [is('filled', true)] },
    fewest: 5,
    words: {
      numerator: 'Reviews with somebody in every place, whether or not they could stay for all three days',
      denominator: 'Reviews held in the year',
      weighting: 'Each review counts once',
      source,
    },
  }),
  metric({
    id: 'qar.trainingSessions',
    title: 'Training sessions for reviewers',
    chapter,
    rows: 'training',
    scope: [is('kind', 'reviewer')],
    measure: { kind: 'distinct', field: 'session' },
    aim: 'support',
    words: {
      numerator: 'Training sessions for reviewers that were held in the year',
      source: 'Training record',
    },
  }),
  metric({
    id: 'qar.trained',
    title: 'Heads and senior leaders trained as peer reviewers',
    chapter,
    rows: 'training',
    scope: [is('kind', 'reviewer'), is('completed', true)],
    measure: { kind: 'distinct', field: 'person' },
    aim: 'support',
    words: {
      numerator: 'Different people who completed a training session for reviewers in the year',
      source: 'Training record',
    },
  }),
  positiveShare({ id: 'qar.hostsSatisfied', title: 'Host schools satisfied or highly satisfied', chapter }),
  positiveShare({ id: 'qar.reviewersSatisfied', title: 'Reviewers satisfied or highly satisfied', chapter }),
  positiveShare({
    id: 'qar.leftInABetterPlace',
    title: 'Hosts: the review left the school in a better place',
    chapter,
    aim: 'support',
  }),
  positiveShare({
    id: 'qar.broughtAnIdeaBack',
    title: 'Reviewers who brought an idea back',
    chapter,
    aim: 'excellence',
  }),
  positiveShare({
    id: 'qar.newAreas',
    title: 'Hosts: it identified areas not articulated before',
    chapter,
    aim: 'progress',
  }),
  positiveShare({
    id: 'qar.previousResolved',
    title: 'Hosts: previous Even Better Ifs all fully resolved',
    chapter,
    aim: 'support',
  }),
  positiveShare({
    id: 'qar.previousStarted',
    title: 'Hosts: work on previous Even Better Ifs started and goes on',
    chapter,
    aim: 'support',
  }),
]
