import type { Day } from '#kernel'

type Named<Kind extends string, Row, Value> = {
  readonly heading: string
  readonly kind: Kind
  readonly cell: (row: Row) => Value | null
}

/** `text` stays text, whatever it looks like (a URN, a code); `day` is a real date where the format has one. */
export type SheetColumn<Row> =
  | Named<'text', Row, string>
  | Named<'number', Row, number>
  | Named<'day', Row, Day>

/** One table to be opened in a spreadsheet. */
export type Sheet<Row> = {
  readonly name: string
  readonly columns: readonly SheetColumn<Row>[]
  readonly rows: readonly Row[]
}
