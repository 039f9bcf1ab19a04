import { sql } from 'kysely'
import { type Day, type Period, type PersonId, fromDaterange } from '#kernel'
import type { HubId, PartnershipTables } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { AccreditationKind } from './accreditation.ts'
import { defaultTermInYears } from './accreditation.ts'
import type { AccreditationId, UnavailabilityId } from './ids.ts'
import type { PractitionerTables } from './tables.ts'

export type Tables = PractitionerTables & PartnershipTables

export type NamedPractitioner = { readonly person: PersonId; readonly name: string }

/** Null when there is no such person, or when they are not on the list of practitioners. */
export async function findPractitioner(db: Reader, person: PersonId): Promise<NamedPractitioner | null> {
  const row = await reading<Tables>(db)
    .selectFrom('practitioner')
    .innerJoin('person', 'person.id', 'practitioner.person_id')
    .select(['person.id as person', 'person.name'])
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row ?? null
}

export type KnownPerson = NamedPractitioner & { readonly registered: boolean }

export async function findPerson(db: Reader, person: PersonId): Promise<KnownPerson | null> {
  const row = await reading<Tables>(db)
    .selectFrom('person')
    .leftJoin('practitioner', 'practitioner.person_id', 'person.id')
    .select(['person.id as person', 'person.name', 'practitioner.person_id as registered'])
    .where('person.id', '=', person)
    .executeTakeFirst()
  return row ? { person: row.person, name: row.name, registered: row.registered !== null } : null
}

export type Point = { readonly easting: number; readonly northing: number }

/** The middle of the open schools whose postcodes begin so; null when there are none. */
export async function middleOfArea(db: Reader, area: string | null): Promise<Point | null> {
  if (area === null) return null
  const row = await reading<Tables>(db)
    .selectFrom('school')
    .select([
      sql<number | null>`round(avg(easting))::int`.as('easting'),
      sql<number | null>`round(avg(northing))::int`.as('northing'),
    ])
    .where(sql<string>`split_part(postcode, ' ', 1)`, '=', area)
    .where('easting', 'is not', null)
    .executeTakeFirst()
  return row?.easting && row.northing ? { easting: row.easting, northing: row.northing } : null
}

export async function hubsOf(db: Reader, person: PersonId, today: Day): Promise<HubId[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('post')
    .leftJoin('hub_school', (join) =>
      join
        .onRef('hub_school.school_id', '=', 'post.school_id')
        .on(sql<boolean>`hub_school.held @> ${today}::date`),
    )
    .select((from) => from.fn.coalesce('post.hub_id', 'hub_school.hub_id').as('hub'))
    .distinct()
    .where('post.person_id', '=', person)
    .where(sql<boolean>`post.held @> ${today}::date`)
    .execute()
  return rows.flatMap(({ hub }) => hub ?? [])
}

export type HeldAccreditation = {
  readonly accreditation: AccreditationId
  readonly person: PersonId
  readonly kind: AccreditationKind
  readonly held: Period
}

export async function accreditationsOf(
  db: Reader,
  people: readonly PersonId[],
): Promise<HeldAccreditation[]> {
  if (people.length === 0) return []
  const rows = await reading<Tables>(db)
    .selectFrom('accreditation')
    .select(['id', 'person_id', 'kind', 'held'])
    .where('person_id', 'in', [...people])
    .orderBy('held')
    .execute()
  return rows.map(({ id, person_id, kind, held }) => ({
    accreditation: id,
    person: person_id,
    kind,
    held: fromDaterange(held),
  }))
}

export type HeldUnavailability = {
  readonly unavailability: UnavailabilityId
  readonly days: Period
  readonly why: string | null
}

export async function unavailabilityOf(db: Reader, person: PersonId): Promise<HeldUnavailability[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('unavailability')
    .select(['id', 'days', 'why'])
    .where('person_id', '=', person)
    .orderBy('days')
    .execute()
  return rows.map(({ id, days, why }) => ({ unavailability: id, days: fromDaterange(days), why }))
}

/** How many years an accreditation of the kind lasts: the office's setting, else three. */
export async function termOf(db: Reader, kind: AccreditationKind): Promise<number> {
  const row = await reading<Tables>(db)
    .selectFrom('accreditation_term')
    .select('years')
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row?.years ?? defaultTermInYears
}
