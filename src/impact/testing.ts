import type { Actor, Day, Instant } from '#kernel'
import type { PartnershipYear } from '#partnership'
import type { Transactor } from '#platform/database'
import { allMetrics } from './definitions/all-metrics.ts'
import { computeAll } from './engine/compute.ts'
import type { SnapshotId } from './ids.ts'
import type { MetricDefinition, Row, RowSource, YearRows } from './metric.ts'
import { yearRows } from './rows/year-rows-read-model.ts'
import { coursesTo } from './snapshots/keep-courses.ts'
import { figuresBefore, insertSnapshot } from './snapshots/snapshot-store.ts'

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
  events: none,
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
  recordedBy: [],
  exclusions: [],
  measure: { kind: 'count' },
  fewest: 0,
  england: null,
  aim: null,
  words: { numerator: 'Schools', denominator: null, weighting: null, source: 'Memberships' },
  ...given,
})

type Frozen = {
  readonly id: SnapshotId
  readonly year: PartnershipYear
  readonly at: Instant
  readonly today: Day
  readonly by: Actor
  readonly why: string
}

/** A year frozen as its first version, out of the rows that there are. */
export async function aFrozenYear(tx: Transactor, { today, ...frozen }: Frozen): Promise<void> {
  const rows = await yearRows(tx, { year: frozen.year, today })
  await insertSnapshot(tx, {
    ...frozen,
    version: 1,
    rows,
    definitions: allMetrics,
    figures: computeAll(allMetrics, rows),
    before: await figuresBefore(tx, { year: frozen.year, today }),
    courses: await coursesTo(tx, { year: frozen.year, today }),
  })
}
