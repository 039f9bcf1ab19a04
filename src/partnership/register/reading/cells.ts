import { Day, day } from '#kernel'
import { type Column, titleOf } from './column.ts'

/** What is wrong with a row. The first thing found is the one that is told. */
export type Fault = { readonly column: string | null; readonly said: string; readonly why: string }

/** One row's cells under their columns. Questions that meet an impossible value leave a fault behind. */
export type Cells = {
  readonly text: (column: Column) => string | null
  readonly number: (column: Column, range: Range) => number | null
  readonly day: (column: Column) => Day | null
  readonly fault: (column: Column | null, why: string) => void
}

type Range = { readonly least: number; readonly most: number; readonly whole?: false }

/** DfE writes these for figures that it does not give: performance tables, technical guide 2024. */
const notGiven = new Set(['supp', 'ne', 'np', 'na', 'z', 'x', 'c', 'low', 'dnk', 'n/a'])

export function cellsOf(raw: (column: Column) => string, found: (fault: Fault) => void): Cells {
  const fault = (column: Column | null, why: string) =>
    found({ column: column && titleOf(column), said: column ? tidy(raw(column)).slice(0, 100) : '', why })
  return {
    fault,
    text: (column) => tidy(raw(column)) || null,
    number: (column, range) => {
      const said = raw(column).trim()
      if (said === '' || notGiven.has(said.toLowerCase())) return null
      const number = Number(said)
      const fits = number >= range.least && number <= range.most
      if (fits && (range.whole === false || Number.isInteger(number))) return number
      fault(column, `It should be a ${kindOf(range)} from ${range.least} to ${range.most}`)
      return null
    },
    day: (column) => {
      const said = raw(column).trim()
      if (said === '') return null
      const read = dayFrom(said)
      if (read === null) fault(column, 'It should be a day of the calendar, written like 31-08-2024')
      return read
    },
  }
}

/** Without characters that no database keeps and no screen shows. */
function tidy(said: string): string {
  const plain = said.trim()
  return hidden.test(plain) ? plain.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim() : plain
}

const hidden = /\p{Cc}/u

const kindOf = ({ whole }: Range): string => (whole === false ? 'number' : 'whole number')

const dayFirst = /^(\d\d?)[-/.](\d\d?)[-/.](\d{4})(?: .*)?$/
const yearFirst = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/

/** `31-08-2024`, `31/08/2024` or `2024-08-31`, with or without a time after it. */
export function dayFrom(said: string): Day | null {
  const early = dayFirst.exec(said)
  const late = early ? null : yearFirst.exec(said)
  const [year, month, date] = early ? [early[3], early[2], early[1]] : [late?.[1], late?.[2], late?.[3]]
  if (!year || !month || !date || Number(year) < 1000) return null
  if (Number(month) < 1 || Number(month) > 12) return null
  if (Number(date) < 1 || Number(date) > daysIn(Number(year), Number(month))) return null
  return day(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0)

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
