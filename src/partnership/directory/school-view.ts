import { type Period, type Refused, fromDaterange, refusalOf, refused } from '#kernel'
import { type Reader, type Reading, reading } from '#platform/database'
import type { SchoolId } from '../ids.ts'
import type { PartnershipLevel } from '../membership/membership.ts'
import type { PartnershipYear } from '../partnership-year.ts'
import type { Role } from '../people/post.ts'
import { itsLeaders, partners, theOffice } from '../policy.ts'
import type { Phase, SchoolStatus } from '../school.ts'
import type { PartnershipTables } from '../tables.ts'
import { onThatDay, schoolsOn } from './schools-store.ts'

type Named = { readonly id: string; readonly name: string }

export type SchoolView = {
  readonly id: SchoolId
  readonly name: string
  readonly urn: number
  readonly status: SchoolStatus
  readonly phase: Phase
  readonly type: string | null
  readonly ages: { readonly low: number; readonly high: number } | null
  readonly pupils: number | null
  readonly fsmPercent: number | null
  readonly address: readonly string[]
  readonly website: string | null
  readonly localAuthority: string | null
  readonly region: string | null
  readonly place: { readonly latitude: number; readonly longitude: number } | null
  readonly fictional: boolean
  readonly trust: Named | null
  readonly hub: Named | null
  readonly level: PartnershipLevel | null
  readonly people: readonly { readonly name: string; readonly role: Role; readonly title: string | null }[]
  readonly urns: readonly {
    readonly urn: number
    readonly name: string
    readonly held: Period
    readonly endedBecause: string | null
  }[]
  readonly trusts: readonly (Named & { readonly held: Period })[]
  readonly years: readonly { readonly year: PartnershipYear; readonly level: PartnershipLevel }[]
  readonly mayChangeMembership: boolean
}

/** Everything that partners may know of one school. Its people are shown to its own leaders and the office. */
export async function schoolView({ db, actor, today }: Reading, id: SchoolId): Promise<SchoolView | Refused> {
  const forbidden = refusalOf(partners, { actor, state: null, today })
  if (forbidden) return forbidden
  const [school, urns, trusts, years, people] = await Promise.all([
    findSchool(db, id, today),
    urnsOf(db, id),
    trustsOf(db, id),
    yearsOf(db, id),
    peopleAt(db, id, today),
  ])
  if (!school) return refused('not-found')
  const asking = { actor, state: { school: id }, today }
  return {
    ...school,
    urns,
    trusts,
    years,
    people: itsLeaders.or(theOffice).allows(asking)
      ? people
      : people.filter(({ role }) => role === 'headteacher'),
    mayChangeMembership: theOffice.allows(asking),
  }
}

async function findSchool(db: Reader, id: SchoolId, today: Reading['today']) {
  const row = await schoolsOn(db, today)
    .where('school.id', '=', id)
    .selectAll('school')
    .select(['trust.id as trust_id', 'trust.name as trust_name', 'hub.id as hub_id', 'hub.name as hub_name'])
    .select('membership.level')
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    name: row.name,
    urn: row.urn,
    status: row.status,
    phase: row.phase,
    type: row.type,
    ages: row.low_age !== null && row.high_age !== null ? { low: row.low_age, high: row.high_age } : null,
    pupils: row.pupils,
    fsmPercent: row.fsm_percent,
    address: [row.street, row.locality, row.town, row.county, row.postcode].flatMap((line) => line ?? []),
    website: row.website,
    localAuthority: row.la_name,
    region: row.region,
    place:
      row.latitude !== null && row.longitude !== null
        ? { latitude: row.latitude, longitude: row.longitude }
        : null,
    fictional: row.fictional,
    trust: row.trust_id && row.trust_name ? { id: row.trust_id, name: row.trust_name } : null,
    hub: row.hub_id && row.hub_name ? { id: row.hub_id, name: row.hub_name } : null,
    level: row.level,
  }
}

async function urnsOf(db: Reader, id: SchoolId) {
  const rows = await reading<PartnershipTables>(db)
    .selectFrom('school_urn')
    .where('school_id', '=', id)
    .selectAll()
    .orderBy('held', 'desc')
    .execute()
  return rows.map(({ urn, name, held, ended_because }) => ({
    urn,
    name,
    held: fromDaterange(held),
    endedBecause: ended_because,
  }))
}

async function trustsOf(db: Reader, id: SchoolId) {
  const rows = await reading<PartnershipTables>(db)
    .selectFrom('trust_school')
    .innerJoin('trust', 'trust.id', 'trust_school.trust_id')
    .where('trust_school.school_id', '=', id)
    .select(['trust.id', 'trust.name', 'trust_school.held'])
    .orderBy('trust_school.held', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, held: fromDaterange(row.held) }))
}

const yearsOf = (db: Reader, id: SchoolId) =>
  reading<PartnershipTables>(db)
    .selectFrom('membership')
    .where('school_id', '=', id)
    .select(['year', 'level'])
    .orderBy('year', 'desc')
    .execute()

const peopleAt = (db: Reader, id: SchoolId, today: Reading['today']) =>
  reading<PartnershipTables>(db)
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .where('post.school_id', '=', id)
    .where(onThatDay('post.held', today))
    .select(['person.name', 'post.role', 'post.title'])
    .orderBy('post.role')
    .orderBy('person.name')
    .execute()
