import type { Figure } from '../engine/figure.ts'
import { type Row, type RowSource, type YearRows, rowSources } from '../metric.ts'

/** One figure that is not what it was. Values are unrounded; null where there is none. */
export type FigureChange = {
  readonly metric: string
  readonly was: Figure | null
  readonly becomes: Figure | null
}

/** How many rows of one source came, went and changed. */
export type RowsChange = {
  readonly source: RowSource
  readonly added: number
  readonly removed: number
  readonly changed: number
}

/** Which figures differ between two versions: by value, status or England's figure. */
export function figureChanges(before: readonly Figure[], after: readonly Figure[]): FigureChange[] {
  const was = new Map(before.map((figure) => [figure.metric, figure]))
  const becomes = new Map(after.map((figure) => [figure.metric, figure]))
  return [...new Set([...was.keys(), ...becomes.keys()])].flatMap((metric) => {
    const [one, other] = [was.get(metric) ?? null, becomes.get(metric) ?? null]
    return one && other && isSame(one, other) ? [] : [{ metric, was: one, becomes: other }]
  })
}

const isSame = (one: Figure, other: Figure): boolean =>
  one.value === other.value &&
  one.status === other.status &&
  one.england === other.england &&
  one.n === other.n

/** Which rows differ between two versions, source by source; sources without a difference are left out. */
export function rowChanges(before: YearRows, after: YearRows): RowsChange[] {
  return rowSources.flatMap((source) => {
    const was = named(before[source])
    const becomes = named(after[source])
    const added = [...becomes.keys()].filter((name) => !was.has(name)).length
    const removed = [...was.keys()].filter((name) => !becomes.has(name)).length
    const changed = [...was].filter(([name, row]) => (becomes.get(name) ?? row) !== row).length
    return added + removed + changed > 0 ? [{ source, added, removed, changed }] : []
  })
}

/** Rows by their id; a row without one is its own name. */
function named(rows: readonly Row[]): Map<string, string> {
  const texts = rows.map((row): [string, string] => {
    const text = JSON.stringify(row)
    return [typeof row['id'] === 'string' ? row['id'] : text, text]
  })
  return new Map(texts)
}
