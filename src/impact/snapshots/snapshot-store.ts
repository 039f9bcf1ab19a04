import { type Actor, type Day, type Instant, personOf } from '#kernel'
import { type PartnershipYear, yearBefore } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import { computeAll } from '../engine/compute.ts'
import type { Figure } from '../engine/figure.ts'
import type { KeptCourse } from '../figures/course.ts'
import type { SnapshotId } from '../ids.ts'
import { allMetrics } from '../definitions/all-metrics.ts'
import { yearRows } from '../rows/year-rows-read-model.ts'
import { type MetricDefinition, type Row, type RowSource, type YearRows, rowSources } from '../metric.ts'
import type { ImpactTables } from '../tables.ts'

/** A year as it was frozen: what each figure was, and what it was made of. */
export type Snapshot = {
  readonly id: SnapshotId
  readonly year: PartnershipYear
  readonly version: number
  readonly takenAt: Instant
  readonly why: string
  readonly definitions: readonly MetricDefinition[]
  readonly figures: readonly Figure[]
  /** The figures of the year before, as they were known then. */
  readonly before: readonly Figure[]
  /** How its headline figures came there, as it was known then. */
  readonly courses: readonly KeptCourse[]
}

/** One version of a year, or the latest when none is named; null when the year has none. */
export async function findSnapshot(
  db: Reader,
  year: PartnershipYear,
  version: number | null = null,
): Promise<Snapshot | null> {
  const found = await reading<ImpactTables>(db)
    .selectFrom('impact_snapshot')
    .where('year', '=', year)
    .$if(version !== null, (query) => query.where('version', '=', version ?? 0))
    .select(['id', 'year', 'version', 'taken_at as takenAt', 'why', 'definitions', 'figures'])
    .select(['figures_before as before', 'courses'])
    .orderBy('version', 'desc')
    .executeTakeFirst()
  return found ?? null
}

/** What is known today of the year before: as it was frozen or, if it never was, out of its rows. */
export async function figuresBefore(
  db: Reader,
  { year, today }: { readonly year: PartnershipYear; readonly today: Day },
): Promise<readonly Figure[]> {
  const before = yearBefore(year)
  const frozen = await findSnapshot(db, before)
  return frozen?.figures ?? computeAll(allMetrics, await yearRows(db, { year: before, today }))
}

/** The rows that a version was made of, from the sources that are asked for. */
export async function snapshotRows(
  db: Reader,
  id: SnapshotId,
  wanted: readonly RowSource[] = rowSources,
): Promise<YearRows> {
  const found = await reading<ImpactTables>(db)
    .selectFrom('impact_snapshot_rows')
    .where('snapshot_id', '=', id)
    .where('source', 'in', [...wanted])
    .select(['source', 'rows'])
    .execute()
  const of = (source: RowSource): readonly Row[] => found.find((part) => part.source === source)?.rows ?? []
  return {
    schools: of('schools'),
    hubs: of('hubs'),
    reviews: of('reviews'),
    estimatePairs: of('estimatePairs'),
    training: of('training'),
    areas: of('areas'),
    members: of('members'),
    facilitators: of('facilitators'),
    visits: of('visits'),
    events: of('events'),
    answers: of('answers'),
    england: of('england'),
    unrecorded: of('unrecorded'),
  }
}

/** Makes a version’s figures again from its own rows and definitions: they are what they were, or something is wrong. */
export const rebuilt = async (db: Reader, { id, definitions }: Snapshot): Promise<Figure[]> =>
  computeAll(definitions, await snapshotRows(db, id))

type Taken = Omit<Snapshot, 'takenAt'> & {
  readonly at: Instant
  readonly by: Actor
  readonly rows: YearRows
}

export async function insertSnapshot(tx: Transactor, taken: Taken): Promise<void> {
  const db = writing<ImpactTables>(tx)
  await db
    .insertInto('impact_snapshot')
    .values({
      id: taken.id,
      year: taken.year,
      version: taken.version,
      taken_at: taken.at,
      taken_by: personOf(taken.by),
      why: taken.why,
      definitions: JSON.stringify(taken.definitions),
      figures: JSON.stringify(taken.figures),
      figures_before: JSON.stringify(taken.before),
      courses: JSON.stringify(taken.courses),
    })
    .execute()
  await db
    .insertInto('impact_snapshot_rows')
    .values(
      rowSources.map((source) => ({
        snapshot_id: taken.id,
        source,
        rows: JSON.stringify(taken.rows[source]),
      })),
    )
    .execute()
}
