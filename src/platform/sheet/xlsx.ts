import { writeXlsx } from 'hucre/xlsx'
import { day, daysBetween } from '#kernel'
import type { Sheet, SheetColumn } from './sheet.ts'

/** A workbook of one sheet: headings that stay in sight, filters, real dates, text as text. */
export const xlsxOf = <Row>({ name, columns, rows }: Sheet<Row>): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: sheetName(name),
        columns: columns.map(({ heading, kind }) => ({
          header: heading,
          autoWidth: true,
          ...(kind === 'day' ? { numFmt: 'dd mmm yyyy' } : {}),
        })),
        rows: [
          columns.map(({ heading }) => heading),
          ...rows.map((row) => columns.map((column) => written(column, row))),
        ],
        freezePane: { rows: 1 },
      },
    ],
  })

// ECMA-376 allows 31 characters, and none of these.
const sheetName = (name: string): string =>
  name
    .replaceAll(/[[\]*?:/\\]\s*/g, ' ')
    .slice(0, 31)
    .trim()

function written<Row>(column: SheetColumn<Row>, row: Row): string | number | null {
  if (column.kind !== 'day') return column.cell(row)
  const on = column.cell(row)
  return on === null ? null : daysBetween(dayNought, on)
}

// A day is the number of days since this one (ECMA-376 part 1, §18.17.4.1), which is right from March 1900 on.
const dayNought = day('1899-12-30')
