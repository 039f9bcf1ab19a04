import { type SqlBool, sql } from 'kysely'
import { type Refused, refusalOf } from '#kernel'
import { type Reading, reading } from '#platform/database'
import { theOffice } from '../policy.ts'
import type { PartnershipTables } from '../tables.ts'
import { schoolsOn } from './schools-store.ts'

export type PlaceFound = {
  readonly kind: 'school' | 'trust'
  readonly id: string
  readonly name: string
  readonly about: string
}

/** Schools and trusts by the beginning of a name or by number: for the office, who puts people and schools in place. */
export async function findPlaces(
  { db, actor, today }: Reading,
  words: string,
): Promise<readonly PlaceFound[] | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: null, today })
  if (forbidden) return forbidden
  if (words === '') return []
  const like = `%${words.toLowerCase().replaceAll(/[%_\\]/g, String.raw`\$&`)}%`
  const [schools, trusts] = await Promise.all([
    schoolsOn(db, today)
      .where(sql<SqlBool>`(lower(school.name) like ${like} or school.urn::text = ${words})`)
      .where('school.status', '=', 'open')
      .select(['school.id', 'school.name', 'school.urn', 'school.town', 'hub.name as hub'])
      .orderBy(sql`membership.level is null`)
      .orderBy('school.name')
      .limit(20)
      .execute(),
    reading<PartnershipTables>(db)
      .selectFrom('trust')
      .where(sql<SqlBool>`lower(name) like ${like}`)
      .select(['id', 'name', 'kind'])
      .orderBy('name')
      .limit(10)
      .execute(),
  ])
  return [
    ...schools.map(({ id, name, urn, town, hub }) => ({
      kind: 'school' as const,
      id,
      name,
      about: [`URN ${urn}`, town, hub ? `in ${hub}` : 'in no hub'].filter(Boolean).join(', '),
    })),
    ...trusts.map(({ id, name, kind }) => ({ kind: 'trust' as const, id, name, about: kind })),
  ]
}
