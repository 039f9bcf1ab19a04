import { type Column, Table } from '#ui'

type RowLeftOut = {
  readonly file?: string
  readonly line: number
  readonly column: string | null
  readonly said: string
  readonly why: string
}

const place = ({ file, line }: RowLeftOut): string => (file ? `${file}, line ${line}` : String(line))

const columns: readonly Column<RowLeftOut>[] = [
  { heading: 'Line', cell: place },
  { heading: 'Column', cell: ({ column }) => column ?? 'Whole row' },
  { heading: 'It said', cell: ({ said }) => said },
  { heading: 'Why it cannot be', cell: ({ why }) => why },
]

export const RowsLeftOut = ({ rows }: { readonly rows: readonly RowLeftOut[] }) => (
  <Table
    caption="Rows left out, and why"
    captionSize="hidden"
    columns={columns}
    rows={rows}
    rowKey={(row) => `${place(row)}:${row.column}`}
  />
)
