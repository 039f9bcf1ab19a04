import { sql } from 'kysely'
import type { Day, PersonId } from '#kernel'
import type { PartnershipYear, SchoolId, TrustId } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { PractitionerTables } from '#practitioners'
import type { Tables } from './cohort-store.ts'

/** A school or a trust that could take part. A trust is a partner by its schools. */
export type Candidate = {
  readonly school: SchoolId | null
  readonly trust: TrustId | null
  readonly name: string
  readonly partner: boolean
}

export async function findCandidate(
  db: Reader,
  member: string,
  year: PartnershipYear,
): Promise<Candidate | null> {
  const { rows } = await sql<Candidate>`
    select school.id as school, null::uuid as trust, name,
      exists (select from membership where membership.school_id = school.id and membership.year = ${year}) as partner
    from school where school.id = ${member}
    union all
    select null::uuid, trust.id, name, exists (select from trust_school
      join membership on membership.school_id = trust_school.school_id and membership.year = ${year}
      where trust_school.trust_id = trust.id and trust_school.held && membership.held)
    from trust where trust.id = ${member}`.execute(reading<Tables>(db))
  return rows[0] ?? null
}

export type AccreditedPerson = { readonly person: PersonId; readonly name: string }

/** Whoever is accredited as a facilitator on a day. */
export const accreditedFacilitators = (db: Reader, today: Day): Promise<AccreditedPerson[]> =>
  reading<Tables & PractitionerTables>(db)
    .selectFrom('accreditation')
    .innerJoin('person', 'person.id', 'accreditation.person_id')
    .select(['person.id as person', 'person.name'])
    .distinct()
    .where('accreditation.kind', '=', 'facilitator')
    .where(sql<boolean>`accreditation.held @> ${today}::date`)
    .orderBy('person.name')
    .execute()

export async function nameOf(db: Reader, person: PersonId): Promise<string | null> {
  const row = await reading<Tables>(db)
    .selectFrom('person')
    .select('name')
    .where('id', '=', person)
    .executeTakeFirst()
  return row?.name ?? null
}
