import type { MetricDefinition, Row, RowSource, YearRows } from './metric.ts'

/** The rows of a year: those that are given, and none from elsewhere. */
export const aYearOf = (given: Partial<Record<RowSource, readonly Row[]>>): YearRows => ({
  ...noRows,
  ...given,
})

const none: readonly Row[] = []
const noRows: YearRows = {
  schools: none,
  hubs: none,
  reviews: none,
  estimatePairs: none,
  training: none,
  areas: none,
  members: none,
  facilitators: none,
  visits: none,
  answers: none,
  england: none,
  unrecorded: none,
}

/** A metric that counts schools, unless something else is asked. */
export const aMetric = (given: Partial<MetricDefinition> = {}): MetricDefinition => ({
  id: 'reach.schools',
  title: 'Partner schools',
  chapter: 'reach',
  unit: 'count',
  decimals: 0,
  rows: 'schools',
  scope: [],
  exclusions: [],
  measure: { kind: 'count' },
  fewest: 0,
  england: null,
  aim: null,
  words: { numerator: 'Schools', denominator: null, weighting: null, source: 'Memberships' },
  ...given,
})
