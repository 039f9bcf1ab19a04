import type { Filled } from '../answer.tsx'

/** One numbered row of a form, by what each of its fields is called: `{ name: 'Autumn', 'first-day': '3' }`. */
export type Row = Filled

/** The rows of a form that are not blank: `terms.0.name`, `terms.0.first-day` … */
export function rowsIn(filled: Filled, rows: string): Row[] {
  const found = new Map<number, Record<string, string | readonly string[]>>()
  for (const [name, answer] of Object.entries(filled)) {
    const place = placeOf(name, rows)
    if (place) found.set(place.row, { ...found.get(place.row), [place.field]: answer })
  }
  return [...found]
    .toSorted(([one], [other]) => one - other)
    .map(([, row]) => row)
    .filter((row) => Object.values(row).some((answer) => answer.length > 0))
}

/** The same form without its blank rows, so that a refusal of the second row stands beside the second row. */
export function closedUp(filled: Filled, rows: string): Filled {
  const others = Object.entries(filled).filter(([name]) => placeOf(name, rows) === null)
  return Object.fromEntries([...others, ...rowAnswers(rowsIn(filled, rows), rows)])
}

/** Rows as the answers of a form: what `rowsIn` reads. */
export const rowAnswers = (given: readonly Row[], rows: string): [string, string | readonly string[]][] =>
  given.flatMap((row, place) =>
    Object.entries(row).map(([field, answer]): [string, string | readonly string[]] => [
      `${rows}.${place}.${field}`,
      answer,
    ]),
  )

function placeOf(name: string, rows: string): { readonly row: number; readonly field: string } | null {
  if (!name.startsWith(`${rows}.`)) return null
  const [, row, field] = /^(\d+)\.(.+)$/.exec(name.slice(rows.length + 1)) ?? []
  return row !== undefined && field !== undefined ? { row: Number(row), field } : null
}
