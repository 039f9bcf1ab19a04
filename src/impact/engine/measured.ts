import type { Measure, Row } from '../metric.ts'
import { meetsAll } from './condition.ts'

/** What comes of measuring rows; `value` is null when none of them knows. */
export type Measured = {
  readonly value: number | null
  readonly n: number
  readonly weight: number | null
  readonly coverage: number | null
  readonly simple: number | null
}

/** Measures rows, unrounded. A row that does not know a field is not counted as 0: it lowers the coverage. */
export function measured(rows: readonly Row[], measure: Measure): Measured {
  switch (measure.kind) {
    case 'count':
      return plain(timesIn(rows), timesIn(rows))
    case 'distinct':
      return distinct(rows, measure.field)
    case 'sum':
      return summed(rows, measure.field)
    case 'most':
      return greatest(rows, measure.field)
    case 'share':
      return shared(rows, timesIn(rows.filter((row) => meetsAll(row, measure.numerator))))
    case 'ratio':
      return ratio(rows, measure)
    case 'mean':
      return averaged(rows, measure.field)
    case 'weightedMean':
      return weighted(rows, measure)
  }
}

const timesOf = (row: Row): number => (typeof row['times'] === 'number' ? row['times'] : 1)
const timesIn = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + timesOf(row), 0)
const plain = (value: number | null, n: number): Measured => ({
  value,
  n,
  weight: null,
  coverage: n > 0 ? 1 : null,
  simple: null,
})

const numberIn = (row: Row, field: string): number | null => {
  const cell = row[field]
  return typeof cell === 'number' ? cell : null
}

const partOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null)

function distinct(rows: readonly Row[], field: string): Measured {
  const known = rows.filter((row) => (row[field] ?? null) !== null)
  const values = new Set(known.map((row) => row[field]))
  return plain(values.size, values.size)
}

function summed(rows: readonly Row[], field: string): Measured {
  const known = rows.filter((row) => numberIn(row, field) !== null)
  const sum = known.reduce((total, row) => total + (numberIn(row, field) ?? 0) * timesOf(row), 0)
  const n = timesIn(known)
  return { ...plain(n > 0 ? sum : null, n), coverage: partOf(n, timesIn(rows)) }
}

function greatest(rows: readonly Row[], field: string): Measured {
  const known = rows.flatMap((row) => numberIn(row, field) ?? [])
  return plain(known.length > 0 ? Math.max(...known) : null, known.length)
}

function shared(rows: readonly Row[], counted: number): Measured {
  const n = timesIn(rows)
  return plain(n > 0 ? (100 * counted) / n : null, n)
}

function averaged(rows: readonly Row[], field: string): Measured {
  const { value, n, coverage } = summed(rows, field)
  return { ...plain(value === null ? null : value / n, n), coverage }
}

function ratio(
  rows: readonly Row[],
  { numerator, denominator }: { readonly numerator: string; readonly denominator: string },
): Measured {
  const pairs = rows.flatMap((row) => {
    const [part, whole] = [numberIn(row, numerator), numberIn(row, denominator)]
    return part === null || whole === null || whole <= 0 ? [] : [{ part, whole }]
  })
  const whole = pairs.reduce((sum, pair) => sum + pair.whole, 0)
  const part = pairs.reduce((sum, pair) => sum + pair.part, 0)
  return {
    value: whole > 0 ? (100 * part) / whole : null,
    n: pairs.length,
    weight: whole,
    coverage: partOf(pairs.length, rows.length),
    simple: meanOf(pairs.map((pair) => (100 * pair.part) / pair.whole)),
  }
}

function weighted(
  rows: readonly Row[],
  { field, weight }: { readonly field: string; readonly weight: string },
): Measured {
  const known = rows.flatMap((row) => {
    const [value, of] = [numberIn(row, field), numberIn(row, weight)]
    return value === null || of === null || of <= 0 ? [] : [{ value, of }]
  })
  const eligible = rows.reduce((sum, row) => sum + Math.max(numberIn(row, weight) ?? 0, 0), 0)
  const pupils = known.reduce((sum, { of }) => sum + of, 0)
  return {
    value: pupils > 0 ? known.reduce((sum, { value, of }) => sum + value * of, 0) / pupils : null,
    n: known.length,
    weight: pupils,
    coverage: partOf(pupils, eligible),
    simple: meanOf(known.map(({ value }) => value)),
  }
}

const meanOf = (values: readonly number[]): number | null =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null
