import { is, metric } from './define.ts'

const memberships = 'Memberships of the year'
const level = (id: string, title: string, value: string) =>
  metric({
    id,
    title,
    chapter: 'reach',
    rows: 'schools',
    scope: [is('level', value)],
    measure: { kind: 'count' },
    words: { numerator: 'Schools with that partnership level in the year', source: memberships },
  })

export const reachMetrics = [
  metric({
    id: 'reach.pupils',
    title: 'Pupils in partner schools',
    chapter: 'reach',
    rows: 'schools',
    measure: { kind: 'sum', field: 'pupils' },
    words: {
      numerator:
        'Pupils on the rolls of partner schools: the census of the year or, where there is none, the register',
      source: 'School census; national register',
    },
  }),
  metric({
    id: 'reach.schools',
    title: 'Partner schools',
    chapter: 'reach',
    rows: 'schools',
    measure: { kind: 'count' },
    words: { numerator: 'Schools with a membership of any level in the year', source: memberships },
  }),
  level('reach.full', 'Full Partners', 'full'),
  level('reach.network', 'Network Partners', 'network'),
  level('reach.gateway', 'Gateway to Partnership', 'gateway'),
  metric({
    id: 'reach.trusts',
    title: 'Trusts',
    chapter: 'reach',
    rows: 'schools',
    measure: { kind: 'distinct', field: 'trust' },
    words: {
      numerator: 'Different trusts with a partner school on the day of the January census',
      source: 'Memberships of the year; national register',
    },
  }),
  metric({
    id: 'reach.hubs',
    title: 'Local hubs',
    chapter: 'reach',
    rows: 'hubs',
    measure: { kind: 'count' },
    words: { numerator: 'Hubs open on the day of the January census', source: 'Hubs' },
  }),
  metric({
    id: 'reach.tenure',
    title: 'Average years that a school is a partner',
    chapter: 'reach',
    unit: 'years',
    decimals: 1,
    rows: 'schools',
    measure: { kind: 'mean', field: 'yearsPartner' },
    words: {
      numerator: 'Years since each school first joined, less gaps of more than a year',
      denominator: 'Partner schools of the year',
      weighting: 'Each school counts once',
      source: 'Memberships of all years',
    },
  }),
]
