import { type Day, type Instant, longInstant } from '#kernel'
import { type PartnershipTables, type PartnershipYear, yearBefore, yearOf } from '#partnership'
import { type Reader, reading } from '#platform/database'
import { allMetrics } from '../definitions/all-metrics.ts'
import { computeAll } from '../engine/compute.ts'
import type { Figure } from '../engine/figure.ts'
import type { MetricDefinition, RowSource, YearRows } from '../metric.ts'
import { yearRows } from '../rows/year-rows-read-model.ts'
import { figuresBefore, findSnapshot, snapshotRows } from '../snapshots/snapshot-store.ts'
import type { ImpactTables } from '../tables.ts'
import type { KeptCourse } from './course.ts'
import type { YearQuestion } from './year-question.ts'

export type VersionLine = { readonly version: number; readonly taken: string; readonly why: string }

/** A year’s figures as they are looked at: frozen, or made now. */
export type YearFigures = {
  readonly year: PartnershipYear
  /** Null when they are made of today’s rows. */
  readonly version: number | null
  readonly definitions: readonly MetricDefinition[]
  readonly figures: readonly Figure[]
  /** Those of the year before that stand beside them. */
  readonly before: readonly Figure[]
  /** How headline figures came there; kept with a frozen year alone. */
  readonly courses: readonly KeptCourse[]
  readonly rows: (wanted: readonly RowSource[]) => Promise<YearRows>
}

/** The year that is over is looked at unless another is asked for. */
export const yearAsked = ({ year }: YearQuestion, today: Day): PartnershipYear =>
  year ?? yearBefore(yearOf(today))

/** The version that is asked for; without a word, the latest frozen one, or today’s rows when nothing is frozen. */
export async function figuresOf(db: Reader, question: YearQuestion, today: Day): Promise<YearFigures | null> {
  const year = yearAsked(question, today)
  const version = typeof question.version === 'number' ? question.version : null
  const frozen = question.version === 'now' ? null : await findSnapshot(db, year, version)
  if (frozen) return { ...frozen, rows: (wanted) => snapshotRows(db, frozen.id, wanted) }
  if (version !== null) return null
  const rows = await yearRows(db, { year, today })
  return {
    year,
    version: null,
    definitions: allMetrics,
    figures: computeAll(allMetrics, rows),
    before: await figuresBefore(db, { year, today }),
    courses: [],
    rows: async () => rows,
  }
}

/** The versions of a year, the latest first. */
export async function findVersions(db: Reader, year: PartnershipYear): Promise<VersionLine[]> {
  const rows = await reading<ImpactTables>(db)
    .selectFrom('impact_snapshot')
    .where('year', '=', year)
    .select(['version', 'taken_at', 'why'])
    .orderBy('version', 'desc')
    .execute()
  return rows.map(({ version, taken_at, why }: { version: number; taken_at: Instant; why: string }) => ({
    version,
    taken: longInstant(taken_at),
    why,
  }))
}

/** Years with partner schools, the latest first, up to the one that has begun. */
export async function findYears(db: Reader, today: Day, most = 6): Promise<PartnershipYear[]> {
  const rows = await reading<PartnershipTables>(db)
    .selectFrom('membership')
    .where('year', '<=', yearOf(today))
    .select('year')
    .distinct()
    .orderBy('year', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ year }) => year)
}
