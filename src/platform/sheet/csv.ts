import { stringify } from 'csv-stringify/sync'
import type { Sheet, SheetColumn } from './sheet.ts'

/** CSV as spreadsheets read it: UTF-8 with a byte order mark, CRLF, days as `2024-12-03`, no text that runs as a formula. */
export function csvOf<Row>({ columns, rows }: Sheet<Row>): string {
  const headings = columns.map(({ heading }) => heading)
  const lines = rows.map((row) => columns.map((column) => written(column, row)))
  return stringify([headings, ...lines], { bom: true, record_delimiter: 'windows' })
}

function written<Row>(column: SheetColumn<Row>, row: Row): string | number {
  if (column.kind === 'text') return withoutFormula(column.cell(row) ?? '')
  return column.cell(row) ?? ''
}

// OWASP, CSV injection: a cell that begins with one of these is run by spreadsheets.
const beginsFormula = /^[=+\-@\t\r\n＝＋－＠]/

const withoutFormula = (text: string): string => (beginsFormula.test(text) ? `'${text}` : text)
