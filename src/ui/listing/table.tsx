// A table laid out as cards loses its roles in Safari, so they are said again.
/* oxlint-disable jsx-a11y/no-interactive-element-to-noninteractive-role */
import type { ReactNode } from 'react'

export type Order = 'ascending' | 'descending'

export type Column<Row> = {
  readonly heading: string
  readonly cell: (row: Row) => ReactNode
  readonly numeric?: boolean | undefined
  /** This column names the row. Without one, the first does. */
  readonly names?: boolean | undefined
  /** Where the heading leads to sort by this column, and how the rows are sorted by it now. */
  readonly sort?: { readonly href: string; readonly order: Order | null } | undefined
}

type TableProps<Row> = {
  readonly caption: ReactNode
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly captionSize?: 'm' | 's' | 'hidden' | undefined
  /** On a narrow screen: each row as a card, or the whole table in a region that scrolls. */
  readonly narrow?: 'cards' | 'scroll' | undefined
  readonly footer?: ReactNode
  readonly id?: string | undefined
}

export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionSize = 'm', columns, rows, rowKey, narrow = 'cards', footer, id } = props
  const naming = Math.max(
    columns.findIndex((column) => column.names),
    0,
  )
  const table = (
    <table className={`cf-table cf-table--${narrow}`} role="table" id={id}>
      <caption className={`cf-table__caption cf-table__caption--${captionSize}`}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <HeadCell key={column.heading} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column, place) => (
              <BodyCell key={column.heading} column={column} row={row} names={place === naming} />
            ))}
          </tr>
        ))}
      </tbody>
      {footer && <tfoot role="rowgroup">{footer}</tfoot>}
    </table>
  )
  if (narrow === 'cards') return table
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="cf-table-scroll" tabIndex={0} aria-label="Table, scrolls sideways">
      {table}
    </section>
  )
}

function HeadCell<Row>({ column }: { readonly column: Column<Row> }) {
  const { heading, numeric, sort } = column
  const className = numeric ? 'cf-table__number' : undefined
  if (!sort)
    return (
      <th scope="col" role="columnheader" className={className}>
        {heading}
      </th>
    )
  return (
    <th scope="col" role="columnheader" className={className} aria-sort={sort.order ?? 'none'}>
      <a className="cf-table__sort" href={sort.href}>
        {heading}
        <span className="cf-table__arrow" aria-hidden="true">
          {sort.order === null ? '↕' : sort.order === 'ascending' ? '↑' : '↓'}
        </span>
      </a>
    </th>
  )
}

type BodyCellProps<Row> = { readonly column: Column<Row>; readonly row: Row; readonly names: boolean }

function BodyCell<Row>({ column, row, names }: BodyCellProps<Row>) {
  const className = column.numeric ? 'cf-table__number' : undefined
  if (names)
    return (
      <th scope="row" role="rowheader" className={className} data-label={column.heading}>
        {column.cell(row)}
      </th>
    )
  return (
    <td role="cell" className={className} data-label={column.heading}>
      <div>{column.cell(row)}</div>
    </td>
  )
}
