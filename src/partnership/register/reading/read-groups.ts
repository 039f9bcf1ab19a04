import type { RegisterTrust, TrustKind } from '../register-trust.ts'
import type { Cells } from './cells.ts'
import { optional, required, spare } from './column.ts'
import type { RowReader } from './read-rows.ts'

const columns = {
  uid: required('to know which group a row is about', 'Group UID'),
  name: required('to know what the trust is called', 'Group Name'),
  type: required('to tell trusts from federations and sponsors', 'Group Type'),
  groupId: optional('Group ID'),
  companiesHouse: optional('Companies House Number'),
  ukprn: optional('UKPRN'),
  status: optional('Group Status'),
  openedOn: optional('Incorporated on (open date)', 'Open date'),
  otherOpenedOn: spare('Open date'),
  closedOn: optional('Closed Date'),
}

const kinds = new Map<string, TrustKind>([
  ['multi-academy trust', 'Multi-academy trust'],
  ['single-academy trust', 'Single-academy trust'],
  ['secure single-academy trust', 'Secure single-academy trust'],
  ['trust', 'Foundation trust'],
  ['umbrella trust', 'Umbrella trust'],
])

/** Trusts alone: federations, sponsors and children’s centres are passed over. */
export function groupReader(): RowReader<RegisterTrust> {
  const seen = new Set<number>()
  let passedOver = 0
  return {
    columns: Object.values(columns),
    notes: () =>
      passedOver > 0
        ? [`${passedOver} groups are no trusts but federations, sponsors and others: passed over.`]
        : [],
    rowOf: (cells) => {
      const kind = kinds.get(cells.text(columns.type)?.toLowerCase() ?? '')
      if (!kind) {
        passedOver++
        return null
      }
      const trust = groupOf(cells, kind)
      if (trust && seen.has(trust.uid)) cells.fault(columns.uid, 'An earlier row has the same UID')
      if (trust) seen.add(trust.uid)
      return trust
    },
  }
}

export function groupOf(cells: Cells, kind: TrustKind): RegisterTrust | null {
  const uid = cells.number(columns.uid, { least: 1, most: 999_999 })
  const name = cells.text(columns.name)
  if (uid === null) cells.fault(columns.uid, 'Every group has a UID, a whole number')
  if (name === null) cells.fault(columns.name, 'Every group has a name')
  if (uid === null || name === null) return null
  return {
    uid,
    groupId: cells.text(columns.groupId),
    name,
    kind,
    companiesHouse: cells.text(columns.companiesHouse),
    ukprn: cells.text(columns.ukprn),
    status: statusOf(cells.text(columns.status)),
    openedOn: cells.day(columns.openedOn) ?? cells.day(columns.otherOpenedOn),
    closedOn: cells.day(columns.closedOn),
  }
}

function statusOf(said: string | null): string {
  const status = (said ?? 'open').toLowerCase()
  if (status.startsWith('closed')) return 'closed'
  return status.startsWith('proposed') ? 'proposed' : 'open'
}
