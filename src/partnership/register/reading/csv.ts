/** One row of a file: the wanted cells by slot, the line it begins on, and how many cells it had in all. */
export type CsvRow = {
  readonly line: number
  readonly cells: readonly string[]
  readonly width: number
  readonly broken: boolean
}

/** Which slot each column's cell goes to; a column without a slot is passed over. */
export type Slots = readonly (number | undefined)[]

const comma = 44
const newline = 10
const quote = 34
const carriageReturn = 13

/**
 * Reads comma-separated text row by row (RFC 4180) and builds only the cells that are wanted.
 * A row with a stray quote is answered as broken, and reading goes on at the next line.
 */
export function csvRows(text: string) {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  let cell = ''

  function plainCell(wanted: boolean) {
    let end = at
    for (; end < text.length; end++) {
      const character = text.charCodeAt(end)
      if (character === comma || character === newline) break
    }
    if (wanted) cell = text.slice(at, text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end)
    at = end
  }

  function quotedCell(): boolean {
    let end = text.indexOf('"', at + 1)
    while (end >= 0 && text.charCodeAt(end + 1) === quote) end = text.indexOf('"', end + 2)
    if (end < 0) return false
    cell = text.slice(at + 1, end).replaceAll('""', '"')
    line += linesWithin(cell)
    at = text.charCodeAt(end + 1) === carriageReturn ? end + 2 : end + 1
    return at >= text.length || text.charCodeAt(at) === comma || text.charCodeAt(at) === newline
  }

  return (slots: Slots | null): CsvRow | null => {
    if (at >= text.length) return null
    const began = { at, line }
    const cells: string[] = []
    for (let column = 0; ; column++) {
      const slot = slots ? slots[column] : column
      if (text.charCodeAt(at) !== quote) plainCell(slot !== undefined)
      else if (!quotedCell()) {
        at = lineAfter(text, began.at)
        line = began.line + 1
        return { line: began.line, cells: [], width: column, broken: true }
      }
      if (slot !== undefined) cells[slot] = cell
      const ended = text.charCodeAt(at) !== comma
      at++
      if (!ended) continue
      line++
      return { line: began.line, cells, width: column + 1, broken: false }
    }
  }
}

function lineAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

const linesWithin = (cell: string): number => (cell.includes('\n') ? cell.split('\n').length - 1 : 0)
