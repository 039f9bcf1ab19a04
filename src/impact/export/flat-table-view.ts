import { type Refused, refusalOf, refused } from '#kernel'
import type { PartnershipYear } from '#partnership'
import type { Reader, Reading } from '#platform/database'
import type { Sheet } from '#platform/sheet'
import { allMetrics } from '../definitions/all-metrics.ts'
import type { Figure } from '../engine/figure.ts'
import { figuresOf, findVersions, findYears } from '../figures/version-store.ts'
import type { MetricDefinition, Row } from '../metric.ts'
import { yearRows } from '../rows/year-rows-read-model.ts'
import { FlatTable, flatTables } from './flat-tables.ts'

/** One flat table of all years, as it is now, for whoever holds a token. Unknown names are not-found. */
export async function flatTableView(
  { db, actor, today }: Reading,
  name: string,
): Promise<Sheet<Row> | Refused> {
  const table = FlatTable.safeParse(name)
  if (!table.success) return refused('not-found')
  const { may, columns } = flatTables[table.data]
  const forbidden = refusalOf(may, { actor, state: null, today })
  if (forbidden) return forbidden
  return { name, columns, rows: await rowsOf({ db, actor, today }, table.data) }
}

async function rowsOf({ db, today }: Reading, table: FlatTable): Promise<Row[]> {
  switch (table) {
    case 'definitions':
      return allMetrics.map(definitionRow)
    case 'figures': {
      const years = await findYears(db, today)
      return (await Promise.all(years.map((year) => figureRows(db, year, today)))).flat()
    }
    case 'schools':
    case 'reviews':
    case 'areas':
    case 'members': {
      const years = await findYears(db, today)
      const parts = await Promise.all(
        years.map(async (year) =>
          (await yearRows(db, { year, today }, [table]))[table].map((row) => ({ ...row, year })),
        ),
      )
      return parts.flat()
    }
  }
}

async function figureRows(db: Reader, year: PartnershipYear, today: Reading['today']): Promise<Row[]> {
  const versions: readonly (number | 'now')[] = [
    ...(await findVersions(db, year)).map(({ version }) => version),
    'now',
  ]
  const found = await Promise.all(versions.map((version) => figuresOf(db, { year, version }, today)))
  return found.flatMap((figures) =>
    figures
      ? figures.figures.flatMap((figure) => {
          const definition = figures.definitions.find(({ id }) => id === figure.metric)
          return definition ? [figureRow(figure, definition, { year, version: figures.version })] : []
        })
      : [],
  )
}

type At = { readonly year: PartnershipYear; readonly version: number | null }

const figureRow = (figure: Figure, definition: MetricDefinition, { year, version }: At): Row => ({
  year,
  version: version ?? 'now',
  metric: figure.metric,
  title: definition.title,
  chapter: definition.chapter,
  unit: definition.unit,
  value: figure.value,
  n: figure.n,
  coverage: figure.coverage,
  status: figure.status,
  england: figure.england,
})

const definitionRow = ({ id, title, chapter, unit, words, aim }: MetricDefinition): Row => ({
  metric: id,
  title,
  chapter,
  unit,
  aim,
  ...words,
})
