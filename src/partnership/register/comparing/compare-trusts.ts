import type { IdSchema } from '#kernel'
import { TrustId } from '../../ids.ts'
import { type Difference, fieldChanges } from './difference.ts'
import type { KnownTrust } from './known-register.ts'
import type { NamedTrust } from '../reading/read-establishments.ts'
import type { RegisterReading } from '../reading/read-register.ts'
import type { RowsToAdopt } from './register-plan.ts'
import {
  type RegisterAuthority,
  type RegisterTrust,
  type TrustKind,
  trustFieldWords,
} from '../register-trust.ts'

export type TrustDifference = Pick<Difference, 'newTrusts' | 'changedTrusts'> & {
  readonly rows: RowsToAdopt['trusts']
  readonly nameOf: (uid: number) => string
}

/** The groups file tells all of a trust; other files only name it, which makes it known but never changes it. */
export function compareTrusts(
  reading: RegisterReading,
  known: readonly KnownTrust[],
  fresh: <Id>(schema: IdSchema<Id>) => Id,
): TrustDifference {
  const before = new Map(known.map((trust) => [trust.uid, trust]))
  const told = new Map(reading.trusts.map((trust) => [trust.uid, trust]))
  for (const named of namedTrusts(reading))
    if (!told.has(named.uid) && !before.has(named.uid)) told.set(named.uid, byNameAlone(named))
  const newTrusts: Difference['newTrusts'][number][] = []
  const changedTrusts: Difference['changedTrusts'][number][] = []
  const rows: RowsToAdopt['trusts'][number][] = []
  for (const trust of [...told.values()].sort((one, other) => one.uid - other.uid)) {
    const was = before.get(trust.uid)
    const changes = was ? fieldChanges(trustFieldWords, was, trust) : []
    if (was && changes.length === 0) continue
    rows.push({ ...trust, id: was?.id ?? fresh(TrustId) })
    if (was) changedTrusts.push({ uid: trust.uid, name: trust.name, changes })
    else newTrusts.push({ uid: trust.uid, name: trust.name })
  }
  const nameOf = (uid: number) => told.get(uid)?.name ?? before.get(uid)?.name ?? `Trust ${uid}`
  return { newTrusts, changedTrusts, rows, nameOf }
}

const namedTrusts = ({ schools, joins }: RegisterReading): NamedTrust[] => [
  ...joins.map(({ trust }) => trust),
  ...schools.flatMap(({ trust }) => trust ?? []),
]

const byNameAlone = ({ uid, name, flag }: NamedTrust): RegisterTrust => ({
  uid,
  groupId: null,
  name,
  kind: kindBy(flag?.toLowerCase() ?? ''),
  companiesHouse: null,
  ukprn: null,
  status: 'open',
  openedOn: null,
  closedOn: null,
})

/** “Supported by a multi-academy trust”, as an establishment’s row says it; or a group’s own type. */
function kindBy(flag: string): TrustKind {
  if (flag.includes('single-academy')) return 'Single-academy trust'
  if (flag.includes('umbrella')) return 'Umbrella trust'
  return flag.includes('multi-academy') || flag === '' ? 'Multi-academy trust' : 'Foundation trust'
}

/** Local authorities that are new or have changed. Where no file lists them, the schools’ own rows tell the new ones. */
export function changedAuthorities(
  { authorities, schools }: RegisterReading,
  known: readonly RegisterAuthority[],
): RegisterAuthority[] {
  const before = new Map(known.map((authority) => [authority.code, JSON.stringify(inOrder(authority))]))
  const told = new Map(authorities.map((authority) => [authority.code, authority]))
  for (const { school } of schools) {
    const { laCode: code, laName: name, region, status } = school
    if (code === null || name === null || status === 'closed' || told.has(code) || before.has(code)) continue
    told.set(code, { code, name, onsCode: null, region })
  }
  return [...told.values()]
    .filter((authority) => before.get(authority.code) !== JSON.stringify(inOrder(authority)))
    .sort((one, other) => one.code - other.code)
}

const inOrder = ({ code, name, onsCode, region }: RegisterAuthority) => [code, name, onsCode, region]
