import { type Column, layoutOf, spare, titleOf } from '../../register/reading/column.ts'
import type { CsvRow } from '../../register/reading/csv.ts'
import type { Dataset } from '../dataset.ts'
import { allOfEngland, england } from '../figures.ts'
import { type Measure, measuresOf } from '../measure.ts'
import type { OpenPublished } from './open-published.ts'
import { publishedCell } from './published-cell.ts'
import { type Gathering, gathering, missingNote, passedOverNote } from './published-reading.ts'

const urn = spare('URN')
const recordType = spare('RECTYPE')
const authority = spare('LEA', 'LA')
const trust = spare('TRUST_UID')
const kinds: readonly Column[] = [urn, recordType, authority, trust]

type Wanted = { readonly measure: Measure; readonly column: Column }

/** Reads a file with one row a place and one column a figure, as the performance tables have them. */
export function readWide(file: OpenPublished) {
  const wanted = measuresOf[file.dataset].map((measure): Wanted => ({
    measure,
    column: spare(measure.name, ...measure.also),
  }))
  const layout = layoutOf([...kinds, ...wanted.map(({ column }) => column)], file.header)
  if (!layout.slotOf.has(urn) && !layout.slotOf.has(trust))
    return { why: `${file.name} has no column “URN”, which tells the schools apart.` }
  const present = wanted.filter(({ column }) => layout.slotOf.has(column))
  const gathered = gathering(file.name)
  let told = 0
  for (let row = file.next(layout.slots); row; row = file.next(layout.slots)) {
    if (row.width === 1 && !row.cells.some(Boolean)) continue
    told++
    const cells = row.cells
    const cell = (column: Column) => cells[layout.slotOf.get(column) ?? -1] ?? ''
    readRow({ file, row, cell, present, gathered, width: layout.width })
  }
  const unused = file.header.filter((_, place) => layout.slots[place] === undefined)
  return {
    told,
    rows: gathered.rows(),
    complaints: gathered.complaints,
    notes: [
      ...missingNote(layout.missing.filter((column) => !kinds.includes(column)).map(titleOf)),
      ...passedOverNote(unused),
    ],
  }
}

type RowRead = {
  readonly file: OpenPublished
  readonly row: CsvRow
  readonly cell: (column: Column) => string
  readonly present: readonly Wanted[]
  readonly gathered: Gathering
  readonly width: number
}

function readRow({ file, row, cell, present, gathered, width }: RowRead): void {
  const complain = (column: string | null, said: string, why: string) =>
    gathered.complain(row.line, { column, said, why })
  if (row.broken) return complain(null, '', 'It has a quotation mark that is never closed')
  if (row.width !== width)
    return complain(null, '', `It has ${row.width} columns; the first line has ${width}`)
  const place = placeOf(file.dataset, cell)
  if (place === null) return
  if (gathered.found.has(place)) return complain('URN', place, 'It is in the file already, further up')
  const figures: Record<string, number | string> = {}
  for (const { measure, column } of present) {
    const read = publishedCell(measure.kind, cell(column))
    if ('why' in read) return complain(measure.name, cell(column), read.why)
    if (read.figure !== null) figures[measure.name] = read.figure
  }
  gathered.found.set(place, figures)
}

/** Rows of England: DfE, performance tables metadata (KS2 4 and 5, KS4 5 and 7, all schools first). */
const nationRows: Readonly<Partial<Record<Dataset, Readonly<Record<string, string>>>>> = {
  ks2: { 4: allOfEngland, 5: england },
  ks4: { 5: allOfEngland, 7: england },
}

function placeOf(dataset: Dataset, cell: (column: Column) => string): string | null {
  const school = cell(urn).trim()
  if (/^\d{5,6}$/.test(school)) return school
  if (school.toUpperCase() === 'NAT') return england
  const nation = nationRows[dataset]?.[cell(recordType).trim()]
  if (nation) return nation
  const code = cell(authority).trim()
  if (/^[34]$/.test(cell(recordType).trim()) && /^\d{3}$/.test(code)) return `LA ${code}`
  const uid = cell(trust).trim()
  return uid ? `TRUST ${uid}` : null
}
