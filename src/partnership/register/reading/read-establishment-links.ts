import type { Day } from '#kernel'
import { optional, required } from './column.ts'
import type { RowReader } from './read-rows.ts'

const columns = {
  urn: required('to know which school a link is about', 'URN'),
  linkUrn: required('to know which school it is linked to', 'LinkURN'),
  type: required('to tell predecessors from successors', 'LinkType'),
  name: optional('LinkName'),
  on: optional('LinkEstablishedDate'),
}

/** One school followed another: as the same school under a new URN, by merging, or as part of a split. */
export type SchoolLink = {
  readonly from: number
  readonly to: number
  readonly how: 'continued' | 'merged' | 'split'
  readonly on: Day | null
  /** The earlier school’s name, where the link tells it. */
  readonly fromName: string | null
}

export const establishmentLinkReader = (): RowReader<SchoolLink> => ({
  columns: Object.values(columns),
  rowOf: (cells) => {
    const urn = cells.number(columns.urn, { least: 1, most: 9_999_999 })
    const other = cells.number(columns.linkUrn, { least: 1, most: 9_999_999 })
    if (urn === null) cells.fault(columns.urn, 'Every school has a URN, a number of six figures')
    if (other === null) cells.fault(columns.linkUrn, 'Every school has a URN, a number of six figures')
    const on = cells.day(columns.on)
    const type = cells.text(columns.type)?.toLowerCase() ?? ''
    const how = howBy(type)
    if (urn === null || other === null || how === null || urn === other) return null
    if (type.startsWith('successor')) return { from: urn, to: other, how, on, fromName: null }
    return { from: other, to: urn, how, on, fromName: cells.text(columns.name) }
  },
})

function howBy(type: string): SchoolLink['how'] | null {
  if (type === 'predecessor' || type === 'successor') return 'continued'
  if (type === 'result of amalgamation' || /^(predecessor|successor) - (merged|amalgamated)/.test(type))
    return 'merged'
  return /^(predecessor|successor) - split/.test(type) ? 'split' : null
}
