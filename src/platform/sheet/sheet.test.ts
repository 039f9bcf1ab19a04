import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { type Day, day } from '#kernel'
import { csvOf } from './csv.ts'
import type { Sheet } from './sheet.ts'
import { xlsxOf } from './xlsx.ts'

type Line = { urn: string; school: string | null; on: Day | null; places: number | null }

const sheetOf = (...rows: Line[]): Sheet<Line> => ({
  name: 'Season 2024/25: all reviews of the partnership',
  columns: [
    { heading: 'URN', kind: 'text', cell: ({ urn }) => urn },
    { heading: 'School', kind: 'text', cell: ({ school }) => school },
    { heading: 'First day', kind: 'day', cell: ({ on }) => on },
    { heading: 'Places', kind: 'number', cell: ({ places }) => places },
  ],
  rows,
})
const aLine: Line = { urn: '0990001', school: 'Ash “Lane”, Böhm', on: day('2024-12-03'), places: -3 }
const blank: Line = { urn: '', school: null, on: null, places: null }

test('a CSV opens with its byte order mark, says days as they sort, and keeps what is typed', () => {
  const text = csvOf(sheetOf(aLine, blank))
  expect(text.startsWith('\uFEFFURN,School,First day,Places\r\n')).toBe(true)
  expect(parse(text, { bom: true })).toEqual([
    ['URN', 'School', 'First day', 'Places'],
    ['0990001', 'Ash “Lane”, Böhm', '2024-12-03', '-3'],
    ['', '', '', ''],
  ])
})

test.each(['=1+1', '+44', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1'])(
  'a text that a spreadsheet would run is made to stand still: %j',
  (school) => {
    const [, line] = parse(csvOf(sheetOf({ ...aLine, school })), { bom: true })
    expect(line?.[1]).toBe(`'${school}`)
  },
)

test('a workbook reads back with text as text, days as dates, and blanks as blanks', async () => {
  const written = await xlsxOf(sheetOf(aLine, blank, { ...aLine, school: '=1+1' }))
  const { sheets } = await readXlsx(written)
  expect(sheets.map(({ name }) => name)).toEqual(['Season 2024 25 all reviews of t'])
  expect(JSON.parse(JSON.stringify(sheets[0]?.rows))).toEqual([
    ['URN', 'School', 'First day', 'Places'],
    ['0990001', 'Ash “Lane”, Böhm', '2024-12-03T00:00:00.000Z', -3],
    ['', null, null, null],
    ['0990001', '=1+1', '2024-12-03T00:00:00.000Z', -3],
  ])
})
