import { type Refused, longInstant, refusalOf, theSystem } from '#kernel'
import { type Reading, reading } from '#platform/database'
import type { PartnershipYear } from '../partnership-year.ts'
import { theOffice } from '../policy.ts'
import { type Dataset, datasetWords, releaseWords } from './dataset.ts'
import type { PublishedImportId, PublishedImportState } from './published-import.ts'
import type { PublishedTables } from './tables.ts'

export type PublishedImportLine = {
  readonly id: PublishedImportId
  readonly state: PublishedImportState
  readonly planned: string
  readonly what: string
  readonly file: string
}

/** What is known of one year of one kind of figures. */
export type PublishedYearLine = {
  readonly dataset: Dataset
  readonly what: string
  readonly year: PartnershipYear
  readonly release: string
  readonly places: number
  readonly source: string
}

export type PublishedImportsView = {
  readonly imports: readonly PublishedImportLine[]
  readonly known: readonly PublishedYearLine[]
}

const latest = 20

/** The figures that are known, year by year, and the latest imports, the newest first. */
export async function publishedImportsView({
  db,
  actor,
  today,
}: Reading): Promise<PublishedImportsView | Refused> {
  const forbidden = refusalOf(theOffice.or(theSystem), { actor, state: null, today })
  if (forbidden) return forbidden
  const imports = await reading<PublishedTables>(db)
    .selectFrom('published_import')
    .select(['id', 'state', 'planned_at', 'dataset', 'year', 'release', 'file'])
    .orderBy('planned_at', 'desc')
    .orderBy('id', 'desc')
    .limit(latest)
    .execute()
  const known = await reading<PublishedTables>(db)
    .selectFrom('published_release')
    .select(['dataset', 'year', 'release', 'source', 'fictional'])
    .select((given) =>
      given
        .selectFrom('published_figures')
        .whereRef('published_figures.dataset', '=', 'published_release.dataset')
        .whereRef('published_figures.year', '=', 'published_release.year')
        .select(({ fn }) => fn.countAll<number>().as('places'))
        .as('places'),
    )
    .orderBy('year', 'desc')
    .orderBy('dataset')
    .execute()
  return {
    imports: imports.map(({ id, state, planned_at, dataset, year, release, file }) => ({
      id,
      state,
      planned: longInstant(planned_at),
      what: `${datasetWords[dataset]} ${year}, ${releaseWords[release].toLowerCase()}`,
      file,
    })),
    known: known.map(({ dataset, year, release, source, places, fictional }) => ({
      dataset,
      what: datasetWords[dataset],
      year,
      release: releaseWords[release],
      places: places ?? 0,
      source: fictional ? `${source} (invented)` : source,
    })),
  }
}
