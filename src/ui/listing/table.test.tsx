import { expect, it } from 'vitest'
import { html } from '../testing.ts'
import { type Column, Table } from './table.tsx'

type Row = { readonly school: string; readonly pupils: number }

const rows: readonly Row[] = [
  { school: 'Ash Lane', pupils: 412 },
  { school: 'Birch Hill', pupils: 96 },
]
const columns: readonly Column<Row>[] = [
  {
    heading: 'Pupils',
    cell: ({ pupils }) => pupils,
    numeric: true,
    sort: { href: '?sort=pupils', order: 'descending' },
  },
  {
    heading: 'School',
    cell: ({ school }) => school,
    names: true,
    sort: { href: '?sort=school', order: null },
  },
]
const rowKey = ({ school }: Row) => school
const table = html(<Table caption="Schools" columns={columns} rows={rows} rowKey={rowKey} />)

it('a table has a caption', () => {
  expect(table).toContain('>Schools</caption>')
})

it('every heading says whether it heads a column or a row', () => {
  expect([...table.matchAll(/<th [^>]*scope="(\w+)"/g)].map(([, scope]) => scope)).toEqual([
    'col',
    'col',
    'row',
    'row',
  ])
  expect(table.match(/<th\b/g)).toHaveLength(4)
})

it('a row is named by the column that names it', () => {
  expect([...table.matchAll(/<th scope="row"[^>]*>([^<]+)/g)].map(([, name]) => name)).toEqual([
    'Ash Lane',
    'Birch Hill',
  ])
})

it('the headings say how the rows are sorted, and lead to sorting otherwise', () => {
  expect([...table.matchAll(/aria-sort="(\w+)"/g)].map(([, order]) => order)).toEqual(['descending', 'none'])
  expect(table).toContain('href="?sort=school"')
})

it('each cell carries its heading, for a narrow screen', () => {
  expect([...table.matchAll(/data-label="(\w+)"/g)].map(([, label]) => label)).toEqual([
    'Pupils',
    'School',
    'Pupils',
    'School',
  ])
})

it('a table that scrolls can be reached by keyboard and says what it is', () => {
  const scrolling = html(
    <Table caption="Schools" narrow="scroll" columns={columns} rows={rows} rowKey={rowKey} />,
  )
  expect(scrolling).toMatch(/^<section class="cf-table-scroll" tabindex="0" aria-label="[^"]+">/)
})
