import { programmeWords } from '#programmes'
import { eventsHeld } from './events.ts'
import { is, meanOfFive, metric, positiveShare } from './define.ts'

const enrolments = 'Programme enrolments of the year'
type ProgrammeChapter = 'send' | 'growingTheTop' | 'extendingLeadingPractice' | 'jubileeNetworks'

const schoolsIn = (programme: ProgrammeChapter, title = `Schools in ${programmeWords[programme]}`) =>
  metric({
    id: `${programme}.schools`,
    title,
    chapter: programme,
    rows: 'members',
    scope: [is('programme', programme)],
    recordedBy: [is('programme', programme)],
    measure: { kind: 'count' },
    words: { numerator: 'Schools that took part in the year', source: enrolments },
  })

const ofPhase = (programme: ProgrammeChapter, phase: string, words: string) =>
  metric({
    id: `${programme}.${phase}`,
    title: words,
    chapter: programme,
    rows: 'members',
    scope: [is('programme', programme), is('phase', phase)],
    recordedBy: [is('programme', programme)],
    measure: { kind: 'count' },
    words: { numerator: `${words} that took part in the year`, source: enrolments },
  })

const inNetwork = (id: string, name: string) =>
  metric({
    id: `jubileeNetworks.${id}`,
    title: name,
    chapter: 'jubileeNetworks',
    rows: 'members',
    scope: [is('programme', 'jubileeNetworks'), is('group', name)],
    recordedBy: [is('programme', 'jubileeNetworks')],
    measure: { kind: 'count' },
    words: { numerator: 'Schools of that network in the year', source: enrolments },
  })

const satisfaction = (programme: ProgrammeChapter) => [
  meanOfFive({
    id: `${programme}.hosts`,
    title: 'Visit days: satisfaction of hosts',
    chapter: programme,
    feeds: 'visit.hostSatisfaction',
    programme,
  }),
  meanOfFive({
    id: `${programme}.visitors`,
    title: 'Visit days: satisfaction of visitors',
    chapter: programme,
    feeds: 'visit.visitorSatisfaction',
    programme,
  }),
]

const event = (programme: ProgrammeChapter, series: string, title: string) =>
  meanOfFive({
    id: `${programme}.${series}`,
    title,
    chapter: programme,
    feeds: 'event.satisfaction',
    programme,
    series,
  })

const willUse = (programme: ProgrammeChapter) => [
  positiveShare({
    id: `${programme}.shortTerm`,
    title: 'Will use something in the short term',
    chapter: programme,
    feeds: 'visit.shortTerm',
    programme,
    aim: 'excellence',
  }),
  positiveShare({
    id: `${programme}.longerTerm`,
    title: 'Plan to use something in the longer term',
    chapter: programme,
    feeds: 'visit.longerTerm',
    programme,
    aim: 'excellence',
  }),
]

export const programmeMetrics = [
  schoolsIn('send'),
  ofPhase('send', 'primary', 'Primary schools'),
  ofPhase('send', 'secondary', 'Secondary schools'),
  ...satisfaction('send'),
  positiveShare({
    id: 'send.ownProvision',
    title: 'Will support the provision of their own school',
    chapter: 'send',
    aim: 'progress',
  }),
  positiveShare({
    id: 'send.share',
    title: 'Want to share with senior leaders',
    chapter: 'send',
    aim: 'support',
  }),
  positiveShare({
    id: 'send.nextSteps',
    title: 'Clear on the next steps of their action plan',
    chapter: 'send',
    aim: 'support',
  }),
  eventsHeld({
    id: 'send.eventsHeld',
    title: 'Events of the whole cohort',
    chapter: 'send',
    kinds: ['sendLaunch', 'sendWrapUp'],
    counted: 'Events of the cohort that took place in the year',
  }),
  event('send', 'launch', 'Launch'),
  event('send', 'wrapUp', 'Wrap-up'),
  schoolsIn('growingTheTop'),
  ofPhase('growingTheTop', 'primary', 'Primary schools'),
  ofPhase('growingTheTop', 'secondary', 'Secondary schools'),
  ofPhase('growingTheTop', 'special', 'Special schools'),
  ...satisfaction('growingTheTop'),
  ...willUse('growingTheTop'),
  positiveShare({
    id: 'growingTheTop.share',
    title: 'Want to share with other senior leaders',
    chapter: 'growingTheTop',
    feeds: 'visit.share',
    programme: 'growingTheTop',
    aim: 'support',
  }),
  eventsHeld({
    id: 'growingTheTop.eventsHeld',
    title: 'Events of the whole cohort',
    chapter: 'growingTheTop',
    kinds: ['growingTheTopLaunch', 'growingTheTopMidYear', 'growingTheTopWrapUp'],
    counted: 'Events of the cohort that took place in the year',
  }),
  event('growingTheTop', 'launch', 'Launch'),
  event('growingTheTop', 'wrapUp', 'Wrap-up'),
  event('growingTheTop', 'midYear', 'Mid-year event'),
  schoolsIn('extendingLeadingPractice'),
  ofPhase('extendingLeadingPractice', 'primary', 'Primary schools'),
  ofPhase('extendingLeadingPractice', 'secondary', 'Secondary schools'),
  ofPhase('extendingLeadingPractice', 'special', 'Special schools'),
  ...satisfaction('extendingLeadingPractice'),
  ...willUse('extendingLeadingPractice'),
  positiveShare({
    id: 'extendingLeadingPractice.projectMoved',
    title: 'It helps to move their own project forward',
    chapter: 'extendingLeadingPractice',
    feeds: 'visit.projectMoved',
    programme: 'extendingLeadingPractice',
    aim: 'support',
  }),
  eventsHeld({
    id: 'extendingLeadingPractice.eventsHeld',
    title: 'Events of the whole cohort',
    chapter: 'extendingLeadingPractice',
    kinds: [
      'extendingLeadingPracticeLaunch',
      'extendingLeadingPracticeMidYear',
      'extendingLeadingPracticeWrapUp',
    ],
    counted: 'Events of the cohort that took place in the year',
  }),
  meanOfFive({
    id: 'extendingLeadingPractice.events',
    title: 'All three events',
    chapter: 'extendingLeadingPractice',
    feeds: 'event.satisfaction',
    programme: 'extendingLeadingPractice',
  }),
  schoolsIn('jubileeNetworks'),
  inNetwork('primarySouthCentral', 'Primary South Central'),
  inNetwork('primaryMidlands', 'Primary Midlands'),
  inNetwork('secondaryMidlands', 'Secondary Midlands'),
  inNetwork('secondarySouthCentral', 'Secondary South Central'),
  metric({
    id: 'jubileeNetworks.meetingsHeld',
    title: 'Meetings of the networks',
    chapter: 'jubileeNetworks',
    rows: 'visits',
    scope: [is('programme', 'jubileeNetworks')],
    recordedBy: [is('programme', 'jubileeNetworks')],
    measure: { kind: 'count' },
    words: { numerator: 'Meetings that took place', source: 'Programme visits of the year' },
  }),
  meanOfFive({
    id: 'jubileeNetworks.facilitation',
    title: 'Facilitation by practitioners',
    chapter: 'jubileeNetworks',
    feeds: 'network.facilitation',
    programme: 'jubileeNetworks',
  }),
  meanOfFive({
    id: 'jubileeNetworks.meetings',
    title: 'Meetings overall',
    chapter: 'jubileeNetworks',
    feeds: 'visit.visitorSatisfaction',
    programme: 'jubileeNetworks',
  }),
]
