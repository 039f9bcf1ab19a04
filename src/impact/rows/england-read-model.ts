import { sql } from 'kysely'
import {
  type PartnershipYear,
  type PublishedTables,
  datasets,
  england,
  firstFictionalUrn,
  measuresOf,
  whyNotPublished,
} from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { Cell, Row } from '../metric.ts'

/**
 * England’s figures of a year as one row: `ks2.PTRWM_EXP`, how settled they are (`ks2.release`), and why there are
 * none (`ks4.P8MEA.gap`). Source: the rows of England in DfE files; free school meals are added up from schools
 * where no row of England has them.
 */
export async function englandRows(db: Reader, year: PartnershipYear): Promise<Row[]> {
  const found = await reading<PublishedTables>(db)
    .selectFrom('published_figures')
    .where('year', '=', year)
    .where('place', '=', england)
    .select(['dataset', 'figures'])
    .execute()
  const releases = await reading<PublishedTables>(db)
    .selectFrom('published_release')
    .where('year', '=', year)
    .select(['dataset', 'release'])
    .execute()
  const figures = found.flatMap(({ dataset, figures: given }) =>
    Object.entries(given).map(([measure, figure]): [string, Cell] => [
      `${dataset}.${measure}`,
      typeof figure === 'number' ? figure : null,
    ]),
  )
  const row: Row = Object.fromEntries([
    ...figures,
    ...releases.map(({ dataset, release }): [string, Cell] => [`${dataset}.release`, release]),
    ...gapsOf(year),
  ])
  return [{ ...(await addedUp(db, year)), ...phaseShares(row), ...row }]
}

const gapsOf = (year: PartnershipYear): [string, Cell][] =>
  datasets.flatMap((dataset) =>
    measuresOf[dataset].flatMap(({ name }): [string, Cell][] => {
      const why = whyNotPublished(dataset, name, year)
      return why === null ? [] : [[`${dataset}.${name}.gap`, why]]
    }),
  )

/** The shares of primary, secondary and special schools among the three, from their counts. */
function phaseShares(row: Row): Row {
  const counts = ['PRIMARY', 'SECONDARY', 'SPECIAL'].map((phase) => row[`schools.${phase}`])
  const known = counts.filter((count) => typeof count === 'number')
  const all = known.reduce((sum, count) => sum + count, 0)
  const [primary, secondary, special] = known
  if (known.length < 3 || all === 0) return {}
  return {
    'schools.primaryShare': (100 * (primary ?? 0)) / all,
    'schools.secondaryShare': (100 * (secondary ?? 0)) / all,
    'schools.specialShare': (100 * (special ?? 0)) / all,
  }
}

async function addedUp(db: Reader, year: PartnershipYear): Promise<Row> {
  const { rows } = await sql<{ readonly fsm: number | null }>`
    select 100 * sum((figures ->> 'NUMFSM')::float8) / nullif(sum((figures ->> 'NOR')::float8), 0) as fsm
    from published_figures
    where dataset = 'census' and year = ${year} and urn < ${firstFictionalUrn}
      and jsonb_typeof(figures -> 'NUMFSM') = 'number' and jsonb_typeof(figures -> 'NOR') = 'number'`.execute(
    reading<PublishedTables>(db),
  )
  return { 'census.PNUMFSM': rows[0]?.fsm ?? null }
}
