import { Day } from '#kernel'
import type { Sheet, SheetColumn } from '#platform/sheet'
import type { BoardSheet } from '#seasons'

type Row = BoardSheet['rows'][number]

/** The board’s rows with each column of its kind: figures, real days, and all else as text. */
export function boardSheet({ columns, rows }: BoardSheet, name: string): Sheet<Row> {
  return { name, columns: columns.map((heading, place) => columnOf(heading, place, rows)), rows }
}

function columnOf(heading: string, place: number, rows: readonly Row[]): SheetColumn<Row> {
  const filled = rows.map((row) => row[place] ?? '').filter((cell) => cell !== '')
  if (filled.length > 0 && filled.every((cell) => typeof cell === 'number'))
    return { heading, kind: 'number', cell: (row) => numberIn(row[place]) }
  if (filled.length > 0 && filled.every((cell) => Day.safeParse(cell).success))
    return { heading, kind: 'day', cell: (row) => Day.safeParse(row[place]).data ?? null }
  return { heading, kind: 'text', cell: (row) => String(row[place] ?? '') }
}

const numberIn = (cell: string | number | undefined): number | null =>
  typeof cell === 'number' ? cell : null
