import type { MetricDefinition, Row, YearRows } from '../metric.ts'
import { meets, meetsAll } from './condition.ts'
import type { Figure, FigureStatus } from './figure.ts'
import { measured } from './measured.ts'

/**
 * Makes one figure of a year's rows: unrounded, with its n, coverage, status and England's figure beside it.
 * Pure; throws nothing. A figure that nothing is known of is `notRecorded` with a null value, never 0.
 */
export function compute(definition: MetricDefinition, rows: YearRows): Figure {
  const base = { metric: definition.id, england: englandOf(definition, rows) }
  const missing = rows.unrecorded.find(({ metric }) => metric === definition.id)
  if (missing) return { ...base, ...none('notRecorded', String(missing['why'])) }
  const gap = gapOf(definition, rows)
  if (gap) return { ...base, ...none('notPublished', gap) }
  if (!rows[definition.rows].some((row) => meetsAll(row, definition.recordedBy)))
    return { ...base, ...none('notRecorded', 'Nothing of this kind is recorded for the year.') }
  const made = measured(rowsCounted(definition, rows), definition.measure)
  if (made.value === null)
    return { ...base, ...none('notRecorded', 'Nobody has recorded what it is made of.') }
  if (made.n < definition.fewest)
    return {
      ...base,
      ...none('suppressed', `It is of fewer than ${definition.fewest}, and is not shown.`),
      n: made.n,
    }
  return { ...base, ...made, status: releaseOf(definition, rows), why: null }
}

/** All figures of a year, in the order of their definitions. */
export const computeAll = (definitions: readonly MetricDefinition[], rows: YearRows): Figure[] =>
  definitions.map((definition) => compute(definition, rows))

/** The rows that a figure is made of: in its scope, and not left out. */
export const rowsCounted = (definition: MetricDefinition, rows: YearRows): Row[] =>
  rows[definition.rows].filter(
    (row) => meetsAll(row, definition.scope) && !definition.exclusions.some(({ where }) => meets(row, where)),
  )

const none = (status: FigureStatus, why: string) => ({
  value: null,
  n: 0,
  weight: null,
  coverage: null,
  simple: null,
  status,
  why,
})

function englandOf({ england }: MetricDefinition, rows: YearRows): number | null {
  const cell = england === null ? null : rows.england[0]?.[england]
  return typeof cell === 'number' ? cell : null
}

const datasetOf = ({ measure }: MetricDefinition): string | null => {
  const field = measure.kind === 'ratio' ? measure.numerator : 'field' in measure ? measure.field : ''
  return field.includes('.') ? field.slice(0, field.indexOf('.')) : null
}

/** England's row says of each kind of figures how settled they are: `ks2.release`. */
function releaseOf(definition: MetricDefinition, rows: YearRows): FigureStatus {
  const release = rows.england[0]?.[`${datasetOf(definition)}.release`]
  return release === 'provisional' || release === 'revised' ? release : 'final'
}

function gapOf({ measure }: MetricDefinition, rows: YearRows): string | null {
  if (!('field' in measure)) return null
  const why = rows.england[0]?.[`${measure.field}.gap`]
  return typeof why === 'string' ? why : null
}
