import { metric } from './define.ts'

export const hubMetrics = [
  metric({
    id: 'hubs.largest',
    title: 'Schools in the largest hub',
    chapter: 'hubs',
    rows: 'hubs',
    measure: { kind: 'most', field: 'schools' },
    words: {
      numerator: 'The most schools that one hub has on the day of the January census',
      source: 'Hubs',
    },
  }),
  metric({
    id: 'hubs.schools',
    title: 'Average schools in a hub',
    chapter: 'hubs',
    decimals: 1,
    rows: 'hubs',
    measure: { kind: 'mean', field: 'schools' },
    words: {
      numerator: 'Schools in hubs on the day of the January census',
      denominator: 'Hubs open on that day',
      weighting: 'Each hub counts once',
      source: 'Hubs',
    },
  }),
  metric({
    id: 'hubs.newManagers',
    title: 'New Hub Managers',
    chapter: 'hubs',
    rows: 'hubs',
    measure: { kind: 'sum', field: 'newManagers' },
    words: { numerator: 'People who took up a post as Hub Manager in the year', source: 'Posts' },
  }),
  metric({
    id: 'hubs.newBuddies',
    title: 'Hub Managers who were given a Hub Buddy',
    chapter: 'hubs',
    rows: 'hubs',
    recordedBy: [{ field: 'newBuddies', above: 0 }],
    measure: { kind: 'sum', field: 'newBuddies' },
    aim: 'support',
    words: {
      numerator: 'Hub Managers for whom a Hub Buddy, who leads another hub, was named in the year',
      source: 'Posts and Hub Buddies',
    },
  }),
  metric({
    id: 'hubs.newAccredited',
    title: 'New Accredited Hub Managers',
    chapter: 'hubs',
    rows: 'hubs',
    recordedBy: [{ field: 'newAccredited', above: 0 }],
    measure: { kind: 'sum', field: 'newAccredited' },
    aim: 'support',
    words: {
      numerator: 'Hub Managers whose accreditation as one began in the year',
      source: 'Accreditations of practitioners',
    },
  }),
]
