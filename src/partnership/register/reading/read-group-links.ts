import type { Day } from '#kernel'
import { optional, required, spare } from './column.ts'
import type { NamedTrust } from './read-establishments.ts'
import type { RowReader } from './read-rows.ts'

const columns = {
  uid: required('to know which trust a school joined', 'Group UID'),
  urn: required('to know which school joined a trust', 'Academy URN', 'URN'),
  joinedOn: required('to know since when a school has been in its trust', 'Joined date'),
  leftOn: spare('Date left', 'Left date', 'Closed Date'),
  name: optional('Group Name'),
  type: optional('Group Type'),
}

/** A school joined a trust; `leftOn` is its last day there. */
export type TrustJoin = {
  readonly urn: number
  readonly trust: NamedTrust
  readonly joinedOn: Day
  readonly leftOn: Day | null
}

const trustTypes = /^((secure )?single-academy trust|multi-academy trust|trust|umbrella trust)$/i

export const groupLinkReader = (): RowReader<TrustJoin> => ({
  columns: Object.values(columns),
  rowOf: (cells) => {
    const type = cells.text(columns.type)
    if (type !== null && !trustTypes.test(type)) return null
    const uid = cells.number(columns.uid, { least: 1, most: 999_999 })
    const urn = cells.number(columns.urn, { least: 1, most: 9_999_999 })
    const joinedOn = cells.day(columns.joinedOn)
    const leftOn = cells.day(columns.leftOn)
    if (uid === null) cells.fault(columns.uid, 'Every group has a UID, a whole number')
    if (urn === null) cells.fault(columns.urn, 'Every school has a URN, a number of six figures')
    if (joinedOn === null) cells.fault(columns.joinedOn, 'Without this day we cannot tell since when')
    if (joinedOn && leftOn && leftOn < joinedOn)
      cells.fault(columns.leftOn, `A school cannot leave before it joined, on ${joinedOn}`)
    if (uid === null || urn === null || joinedOn === null) return null
    const trust = { uid, name: cells.text(columns.name) ?? `Trust ${uid}`, flag: type }
    return { urn, trust, joinedOn, leftOn }
  },
})
