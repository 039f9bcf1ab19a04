import { is, meanOfFive, metric, positiveShare } from './define.ts'

const tpr = 'trustReviews' as const
const tln = 'trustLeaders' as const
const surveys = 'The partnership’s surveys'

export const trustMetrics = [
  metric({
    id: 'tpr.held',
    title: 'Trust Peer Reviews',
    chapter: tpr,
    rows: 'answers',
    scope: [is('feeds', 'tpr.hostsSatisfied', 'tpr.reviewersSatisfied')],
    measure: { kind: 'distinct', field: 'subject' },
    words: { numerator: 'Trust Peer Reviews that somebody answered about', source: surveys },
  }),
  positiveShare({ id: 'tpr.hostsSatisfied', title: 'Hosts satisfied or highly satisfied', chapter: tpr }),
  positiveShare({
    id: 'tpr.reviewersSatisfied',
    title: 'Visiting reviewers satisfied or highly satisfied',
    chapter: tpr,
  }),
  positiveShare({
    id: 'tpr.willLeadToChanges',
    title: 'Hosts: it will lead to changes',
    chapter: tpr,
    aim: 'support',
  }),
  positiveShare({
    id: 'tpr.tookSomethingBack',
    title: 'Reviewers who gained something to take back',
    chapter: tpr,
    aim: 'excellence',
  }),
  positiveShare({
    id: 'tpr.rewarding',
    title: 'Hosts: rewarding leadership development',
    chapter: tpr,
    aim: 'support',
  }),
  positiveShare({
    id: 'tpr.alignmentUseful',
    title: 'Hosts: the alignment with the CST framework is useful',
    chapter: tpr,
  }),
  metric({
    id: 'tln.trusts',
    title: 'Trusts in the Trust Leaders’ Network',
    chapter: tln,
    rows: 'members',
    scope: [is('programme', 'trustLeaders')],
    measure: { kind: 'count' },
    words: { numerator: 'Trusts that took part in the year', source: 'Programme enrolments of the year' },
  }),
  metric({
    id: 'tln.visits',
    title: 'Trust visits',
    chapter: tln,
    rows: 'visits',
    scope: [is('programme', 'trustLeaders')],
    measure: { kind: 'count' },
    words: { numerator: 'Visits that took place', source: 'Programme visits of the year' },
  }),
  meanOfFive({
    id: 'tln.visitSatisfaction',
    title: 'Trust visits: satisfaction',
    chapter: tln,
    feeds: 'tln.satisfaction',
    series: 'trustVisit',
  }),
  positiveShare({
    id: 'tln.visitUse',
    title: 'Trust visits: will use it in long-term development',
    chapter: tln,
    feeds: 'tln.influence',
    series: 'trustVisit',
    aim: 'support',
  }),
  meanOfFive({
    id: 'tln.conference',
    title: 'Trust Leaders’ Conference: satisfaction',
    chapter: tln,
    feeds: 'tln.satisfaction',
    series: 'trustConference',
  }),
  positiveShare({
    id: 'tln.conferenceShare',
    title: 'Conference: something to share',
    chapter: tln,
    feeds: 'tln.share',
    series: 'trustConference',
    aim: 'excellence',
  }),
  positiveShare({
    id: 'tln.conferenceInfluence',
    title: 'Conference: it will influence their own trust',
    chapter: tln,
    feeds: 'tln.influence',
    series: 'trustConference',
    aim: 'support',
  }),
  positiveShare({
    id: 'tln.webinars',
    title: 'Business webinars: satisfied or highly satisfied',
    chapter: tln,
    feeds: 'tln.satisfaction',
    series: 'businessWebinar',
  }),
  positiveShare({
    id: 'tln.webinarsTakeBack',
    title: 'Webinars: taking something back',
    chapter: tln,
    feeds: 'tln.share',
    series: 'businessWebinar',
    aim: 'excellence',
  }),
  positiveShare({
    id: 'tln.residentialInsights',
    title: 'Residential: new insights and tools',
    chapter: tln,
    aim: 'support',
  }),
  positiveShare({ id: 'tln.residentialRating', title: 'Residential: excellent or good', chapter: tln }),
]
