import { z } from 'zod'
import type { SheetColumn } from '#platform/sheet'
import type { Policy } from '#kernel'
import type { Cell, Row } from '../metric.ts'
import { mayOpenRows, mayReadFigures } from '../policy.ts'

export const FlatTable = z.enum(['figures', 'definitions', 'schools', 'reviews', 'areas', 'members'])
export type FlatTable = z.infer<typeof FlatTable>

/** A table that Power BI reads: its columns keep their names and order for as long as `/data/v1` stands. */
export type FlatTableShape = {
  readonly name: FlatTable
  readonly about: string
  readonly may: Policy<unknown>
  readonly columns: readonly SheetColumn<Row>[]
}

const text = (heading: string, field: string): SheetColumn<Row> => ({
  heading,
  kind: 'text',
  cell: (row) => said(row[field]),
})
const number = (heading: string, field: string): SheetColumn<Row> => ({
  heading,
  kind: 'number',
  cell: (row) => {
    const cell = row[field]
    return typeof cell === 'number' ? cell : null
  },
})

const said = (cell: Cell | undefined): string | null =>
  cell === null || cell === undefined ? null : String(cell)

const year = text('year', 'year')

export const flatTables: Readonly<Record<FlatTable, FlatTableShape>> = {
  figures: {
    name: 'figures',
    about: 'Every figure of every frozen version and of now: unrounded value, n, coverage, status, England',
    may: mayReadFigures,
    columns: [
      year,
      text('version', 'version'),
      text('metric', 'metric'),
      text('title', 'title'),
      text('chapter', 'chapter'),
      text('unit', 'unit'),
      number('value', 'value'),
      number('n', 'n'),
      number('coverage', 'coverage'),
      text('status', 'status'),
      number('england', 'england'),
    ],
  },
  definitions: {
    name: 'definitions',
    about: 'How each figure is made, in words',
    may: mayReadFigures,
    columns: [
      text('metric', 'metric'),
      text('title', 'title'),
      text('chapter', 'chapter'),
      text('unit', 'unit'),
      text('numerator', 'numerator'),
      text('denominator', 'denominator'),
      text('weighting', 'weighting'),
      text('source', 'source'),
      text('aim', 'aim'),
    ],
  },
  schools: {
    name: 'schools',
    about: 'Partner schools, one row a school in a year',
    may: mayOpenRows,
    columns: [
      year,
      text('school_id', 'id'),
      text('urn', 'urn'),
      text('school', 'label'),
      text('level', 'level'),
      text('phase', 'phase'),
      text('region', 'region'),
      text('trust_id', 'trust'),
      text('hub_id', 'hub'),
      number('pupils', 'pupils'),
    ],
  },
  reviews: {
    name: 'reviews',
    about: 'Reviews, one row a review, without estimates',
    may: mayOpenRows,
    columns: [
      year,
      text('review_id', 'id'),
      text('school_id', 'school'),
      text('school', 'label'),
      text('phase', 'phase'),
      text('region', 'region'),
      text('delivered', 'delivered'),
      text('team_there_in_full', 'attendedInFull'),
      text('estimate_option', 'option'),
    ],
  },
  areas: {
    name: 'areas',
    about: 'Areas of Excellence by the year that accredited them',
    may: mayOpenRows,
    columns: [
      year,
      text('area_id', 'id'),
      text('area', 'label'),
      text('category', 'category'),
      text('school_id', 'school'),
      text('phase', 'phase'),
      text('region', 'region'),
    ],
  },
  members: {
    name: 'members',
    about: 'Schools and trusts in programmes, one row a member in a year',
    may: mayOpenRows,
    columns: [
      year,
      text('programme', 'programme'),
      text('member_id', 'id'),
      text('member', 'label'),
      text('phase', 'phase'),
      text('region', 'region'),
      text('group', 'group'),
    ],
  },
}
