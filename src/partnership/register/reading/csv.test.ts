import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CsvRow, csvRows } from './csv.ts'

function allRows(text: string): CsvRow[] {
  const next = csvRows(text)
  const rows: CsvRow[] = []
  for (let row = next(null); row; row = next(null)) rows.push(row)
  return rows
}

const cellsOf = (text: string) => allRows(text).map(({ cells }) => cells)

test('a byte order mark, CRLF and a missing last line end are no part of a cell', () => {
  expect(cellsOf('\uFEFFURN,Name\r\n1,Ash Lane\r\n2,')).toEqual([
    ['URN', 'Name'],
    ['1', 'Ash Lane'],
    ['2', ''],
  ])
})

test('quoted cells keep their commas, quotes and line ends, and rows keep their line numbers', () => {
  const rows = allRows('a,b\n"x, ""y""","two\nlines"\nlast,1\n')
  expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
    [1, 'a', 'b'],
    [2, 'x, "y"', 'two\nlines'],
    [4, 'last', '1'],
  ])
})

test('a quote that is never closed spoils its own row and no other', () => {
  const rows = allRows('a,b\n1,"open\n2,"closed"\n3,plain\n')
  expect(rows.map(({ line, cells, broken }) => (broken ? `line ${line} is broken` : cells[0]))).toEqual([
    'a',
    'line 2 is broken',
    '2',
    '3',
  ])
})

test('only the wanted columns are built', () => {
  const next = csvRows('1,2,3\n')
  expect(next([undefined, 1, 0])).toEqual({ line: 1, cells: ['3', '2'], width: 3, broken: false })
})

test('whatever a writer of CSV writes is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\r\n', ' ') })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 })
  fc.assert(
    fc.property(table, (rows) => {
      expect(cellsOf(stringify(rows, { quoted: true }))).toEqual(rows)
    }),
  )
})
