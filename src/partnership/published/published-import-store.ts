import { sql } from 'kysely'
import { type Actor, type Instant, personOf } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { PartnershipYear } from '../partnership-year.ts'
import type { PublishedDifference } from './compare-published.ts'
import type { Dataset } from './dataset.ts'
import type { Figures } from './figures.ts'
import type { PublishedImport, PublishedImportId, PublishedImportState } from './published-import.ts'
import type { PublishedReading } from './reading/published-reading.ts'
import type { PublishedTables } from './tables.ts'

/** What is known of a year, place by place. */
export async function findPublished(
  db: Reader,
  dataset: Dataset,
  year: PartnershipYear,
): Promise<Map<string, Figures>> {
  const rows = await reading<PublishedTables>(db)
    .selectFrom('published_figures')
    .where('dataset', '=', dataset)
    .where('year', '=', year)
    .select(['place', 'figures'])
    .execute()
  return new Map(rows.map(({ place, figures }) => [place, figures]))
}

type Planned = {
  readonly id: PublishedImportId
  readonly at: Instant
  readonly by: Actor
  readonly reading: PublishedReading
  readonly difference: PublishedDifference
}

const rowsInAPart = 2500
/** More lines than anybody reads; the counts are of all. */
const mostLines = 2000

export async function insertPublishedImport(tx: Transactor, planned: Planned): Promise<void> {
  const { id, at, by, reading: read, difference } = planned
  const db = writing<PublishedTables>(tx)
  await db
    .insertInto('published_import')
    .values({
      id,
      state: 'planned',
      dataset: read.dataset,
      year: read.year,
      release: read.release,
      file: read.file,
      planned_at: at,
      planned_by: personOf(by),
      settled_at: null,
      settled_by: null,
      rows: read.told,
      notes: JSON.stringify(read.notes),
      counts: JSON.stringify(difference.counts),
      changes: JSON.stringify(difference.changes.slice(0, mostLines)),
      complaints: JSON.stringify(read.complaints.slice(0, mostLines)),
    })
    .execute()
  for (let number = 0; number * rowsInAPart < difference.rows.length; number++)
    await db
      .insertInto('published_import_part')
      .values({
        published_import_id: id,
        number,
        rows: JSON.stringify(difference.rows.slice(number * rowsInAPart, (number + 1) * rowsInAPart)),
      })
      .execute()
}

/** Whether figures of the same year were adopted after this import was compared. */
export const overtaken = sql<boolean>`(this.state = 'planned' and exists (
  select from published_import other
  where other.state = 'adopted' and other.dataset = this.dataset and other.year = this.year
    and other.settled_at > this.planned_at))`

/** The import, for somebody who is about to settle it: until they have, nobody else can settle one. */
export async function takePublishedImport(
  tx: Transactor,
  id: PublishedImportId,
): Promise<PublishedImport | null> {
  await sql`lock table published_import in share row exclusive mode`.execute(writing<PublishedTables>(tx))
  const found = await reading<PublishedTables>(tx)
    .selectFrom('published_import as this')
    .where('this.id', '=', id)
    .select(['this.id', 'this.state', 'this.dataset', 'this.year', 'this.release', 'this.counts'])
    .select(overtaken.as('overtaken'))
    .executeTakeFirst()
  return found ?? null
}

/** Writes the planned rows over what is known; a measure that they are silent about stays. */
export async function adoptFigures(tx: Transactor, id: PublishedImportId, at: Instant): Promise<void> {
  const db = writing<PublishedTables>(tx)
  await sql`
    insert into published_figures (dataset, year, place, figures)
    select dataset, year, each.value ->> 'place', each.value -> 'figures'
    from published_import_part
    join published_import on published_import.id = published_import_id, json_array_elements(published_import_part.rows) as each
    where published_import_id = ${id}
    on conflict (dataset, year, place)
    do update set figures = published_figures.figures || excluded.figures`.execute(db)
  await sql`
    insert into published_release (dataset, year, release, source, fictional, adopted_at)
    select dataset, year, release, 'Department for Education, ' || file, false, ${at}
    from published_import where id = ${id}
    on conflict (dataset, year)
    do update set release = excluded.release, source = excluded.source, adopted_at = excluded.adopted_at`.execute(
    db,
  )
}

type Settling = {
  readonly state: Exclude<PublishedImportState, 'planned'>
  readonly at: Instant
  readonly by: Actor
}

export async function settlePublishedImport(
  tx: Transactor,
  id: PublishedImportId,
  { state, at, by }: Settling,
): Promise<void> {
  const db = writing<PublishedTables>(tx)
  await db.deleteFrom('published_import_part').where('published_import_id', '=', id).execute()
  await db
    .updateTable('published_import')
    .set({ state, settled_at: at, settled_by: personOf(by) })
    .where('id', '=', id)
    .execute()
}
