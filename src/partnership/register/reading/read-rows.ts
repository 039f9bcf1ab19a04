import { type Cells, type Fault, cellsOf } from './cells.ts'
import { type Column, layoutOf, titleOf } from './column.ts'
import type { Complaint } from './complaint.ts'
import type { CsvRow } from './csv.ts'
import type { FileTrouble, OpenFile } from './open-file.ts'

/** What was read of one file: the rows that hold, complaints of those that do not, and optional columns it lacks. */
export type ReadRows<Row> = {
  readonly rows: readonly Row[]
  readonly told: number
  readonly complaints: readonly Complaint[]
  readonly missing: readonly Column[]
}

export type RowReader<Row> = {
  readonly columns: readonly Column[]
  /** The row, or null when it is passed over. A row with a fault is left out whatever this answers. */
  readonly rowOf: (cells: Cells) => Row | null
  /** What to tell of a file once it has been read. */
  readonly notes?: () => string[]
}

export function readRows<Row>(
  file: OpenFile,
  { columns, rowOf }: RowReader<Row>,
): ReadRows<Row> | FileTrouble {
  const layout = layoutOf(columns, file.header)
  const lacking = layout.missing.find(({ neededFor }) => neededFor !== null)
  if (lacking) return { file: file.name, why: lackingWords(file, lacking) }

  const complaints: Complaint[] = []
  const rows: Row[] = []
  let told = 0
  let row: CsvRow = { line: 1, cells: [], width: 0, broken: false }
  let fault: Fault | null = null
  const find = (found: Fault) => (fault ??= found)
  const cells = cellsOf((column) => row.cells[layout.slotOf.get(column) ?? -1] ?? '', find)
  for (let next = file.next(layout.slots); next; next = file.next(layout.slots)) {
    row = next
    if (isBlank(row)) continue
    told++
    fault = shapeFault(row, layout.width)
    const read = fault ? null : rowOf(cells)
    if (fault) complaints.push({ file: file.name, line: row.line, ...fault })
    else if (read !== null) rows.push(read)
  }
  return { rows, told, complaints, missing: layout.missing }
}

const isBlank = ({ width, cells, broken }: CsvRow): boolean => !broken && width === 1 && !cells[0]

function shapeFault({ broken, width }: CsvRow, expected: number): Fault | null {
  if (broken) return { column: null, said: '', why: 'It has a quotation mark that is never closed' }
  if (width === expected) return null
  return { column: null, said: '', why: `It has ${width} columns; the first line has ${expected}` }
}

const lackingWords = (file: OpenFile, column: Column): string =>
  `${file.name} has no column “${titleOf(column)}”, which is needed ${column.neededFor}. ` +
  'Download the file again with all its columns.'
