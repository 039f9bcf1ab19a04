import type { Day } from '#kernel'

/** In the register’s own words; a plain “Trust” there is a foundation trust. */
export type TrustKind =
  | 'Multi-academy trust'
  | 'Single-academy trust'
  | 'Secure single-academy trust'
  | 'Foundation trust'
  | 'Umbrella trust'

/** What is kept of a trust from the national register. */
export type RegisterTrust = {
  readonly uid: number
  readonly groupId: string | null
  readonly name: string
  readonly kind: TrustKind
  readonly companiesHouse: string | null
  readonly ukprn: string | null
  readonly status: string
  readonly openedOn: Day | null
  readonly closedOn: Day | null
}

export const trustFieldWords: Readonly<Record<keyof RegisterTrust, string>> = {
  uid: 'UID',
  groupId: 'Group ID',
  name: 'Name',
  kind: 'Kind',
  companiesHouse: 'Companies House number',
  ukprn: 'UKPRN',
  status: 'Status',
  openedOn: 'Opened',
  closedOn: 'Closed',
}

export type RegisterAuthority = {
  readonly code: number
  readonly name: string
  readonly onsCode: string | null
  readonly region: string | null
}
