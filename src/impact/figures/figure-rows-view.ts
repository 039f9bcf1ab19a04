import { z } from 'zod'
import { type Refused, refusalOf, refused } from '#kernel'
import type { PartnershipYear } from '#partnership'
import type { Reading } from '#platform/database'
import { meetsAll } from '../engine/condition.ts'
import { rowsCounted } from '../engine/compute.ts'
import type { Cell, MetricDefinition, Row } from '../metric.ts'
import { mayOpenRows } from '../policy.ts'
import { figuresOf } from './version-store.ts'
import { YearQuestion } from './year-question.ts'

export const FigureRowsQuestion = YearQuestion.extend({ page: z.coerce.number().int().min(1).catch(1) })
export type FigureRowsQuestion = z.infer<typeof FigureRowsQuestion>

export type FigureRowLine = {
  readonly id: string
  readonly label: string
  /** School ids lead to schools, review ids to reviews; null where a row leads nowhere. */
  readonly leadsTo: { readonly kind: 'school' | 'review'; readonly id: string } | null
  readonly says: readonly string[]
  /** Whether it stands above the line of a share; null where there is no such line. */
  readonly counts: boolean | null
}

export type FigureRowsView = {
  readonly metric: string
  readonly title: string
  readonly year: PartnershipYear
  readonly version: number | null
  readonly count: number
  readonly rows: readonly FigureRowLine[]
  readonly page: number
  readonly pages: number
}

const pageSize = 100

/** The rows that a figure is made of, for those who may see them; of answers, how many said what and nothing more. */
export async function figureRowsView(
  { db, actor, today }: Reading,
  metric: string,
  { page, ...question }: FigureRowsQuestion,
): Promise<FigureRowsView | Refused> {
  const forbidden = refusalOf(mayOpenRows, { actor, state: null, today })
  if (forbidden) return forbidden
  const now = await figuresOf(db, question, today)
  const definition = now?.definitions.find(({ id }) => id === metric)
  if (!now || !definition) return refused('not-found')
  const rows = rowsCounted(definition, await now.rows([definition.rows]))
  return {
    metric,
    title: definition.title,
    year: now.year,
    version: now.version,
    count: rows.length,
    rows: rows
      .slice((page - 1) * pageSize, page * pageSize)
      .map((row, place) => lineOf(definition, row, (page - 1) * pageSize + place)),
    page,
    pages: Math.max(1, Math.ceil(rows.length / pageSize)),
  }
}

const textOf = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null)

function lineOf(definition: MetricDefinition, row: Row, place: number): FigureRowLine {
  const { measure } = definition
  return {
    id: String(place),
    label: textOf(row['label']) ?? 'One of them',
    leadsTo: leadsTo(definition, row),
    says: fieldsOf(definition).flatMap((field) => {
      const cell = row[field] ?? null
      return cell === null
        ? []
        : [`${field}: ${typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell}`]
    }),
    counts: measure.kind === 'share' ? meetsAll(row, measure.numerator) : null,
  }
}

function leadsTo({ rows }: MetricDefinition, row: Row): FigureRowLine['leadsTo'] {
  const id = textOf(row['id'])
  if (id === null) return null
  switch (rows) {
    case 'schools':
      return { kind: 'school', id }
    case 'reviews':
    case 'estimatePairs':
      return { kind: 'review', id }
    case 'hubs':
    case 'training':
    case 'areas':
    case 'members':
    case 'facilitators':
    case 'visits':
    case 'events':
    case 'answers':
    case 'england':
    case 'unrecorded':
      return null
  }
}

/** The fields that a figure looks at, for a row to show. */
function fieldsOf({ measure, scope, exclusions }: MetricDefinition): string[] {
  const measured =
    measure.kind === 'share'
      ? measure.numerator.map(({ field }) => field)
      : measure.kind === 'ratio'
        ? [measure.numerator, measure.denominator]
        : measure.kind === 'weightedMean'
          ? [measure.field, measure.weight]
          : measure.kind === 'count'
            ? []
            : [measure.field]
  return [
    ...new Set([
      'times',
      ...measured,
      ...scope.map(({ field }) => field),
      ...exclusions.map(({ where }) => where.field),
    ]),
  ]
}
