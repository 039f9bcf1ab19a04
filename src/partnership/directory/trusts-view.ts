import { type SqlBool, sql } from 'kysely'
import { type Refused, fromDaterange, refusalOf, refused } from '#kernel'
import { type Reading, reading } from '#platform/database'
import type { TrustId } from '../ids.ts'
import { partners } from '../policy.ts'
import type { PartnershipTables } from '../tables.ts'
import { type SchoolLine } from './schools-view.ts'
import { onThatDay, schoolsOn } from './schools-store.ts'

export type TrustLine = {
  readonly id: string
  readonly name: string
  readonly schools: number
  readonly pupils: number
}

/** Trusts with a partner school today, with how many of their schools are partners. */
export async function trustsView(
  { db, actor, today }: Reading,
  words: string,
): Promise<{ readonly words: string; readonly trusts: readonly TrustLine[] } | Refused> {
  const forbidden = refusalOf(partners, { actor, state: null, today })
  if (forbidden) return forbidden
  const like = `%${words.toLowerCase().replaceAll(/[%_\\]/g, String.raw`\$&`)}%`
  const trusts = await schoolsOn(db, today)
    .where('membership.level', 'is not', null)
    .where(sql<SqlBool>`lower(trust.name) like ${like}`)
    .select([
      sql<string>`trust.id`.as('id'),
      sql<string>`trust.name`.as('name'),
      sql<number>`count(*)`.as('schools'),
      sql<number>`coalesce(sum(school.pupils), 0)`.as('pupils'),
    ])
    .groupBy(['trust.id', 'trust.name'])
    .orderBy('trust.name')
    .execute()
  return { words, trusts }
}

export type TrustView = {
  readonly id: TrustId
  readonly name: string
  readonly kind: string
  readonly uid: number | null
  readonly companiesHouse: string | null
  readonly fictional: boolean
  readonly leaders: readonly string[]
  readonly schools: readonly (Pick<
    SchoolLine,
    'id' | 'name' | 'urn' | 'phase' | 'town' | 'level' | 'pupils' | 'hub'
  > & {
    readonly since: string
  })[]
  readonly formerSchools: readonly { readonly id: string; readonly name: string; readonly until: string }[]
}

export async function trustView({ db, actor, today }: Reading, id: TrustId): Promise<TrustView | Refused> {
  const forbidden = refusalOf(partners, { actor, state: null, today })
  if (forbidden) return forbidden
  const [trust, schools, former, leaders] = await Promise.all([
    reading<PartnershipTables>(db).selectFrom('trust').where('id', '=', id).selectAll().executeTakeFirst(),
    schoolsOn(db, today)
      .where('trust_school.trust_id', '=', id)
      .select(['school.id', 'school.name', 'school.urn', 'school.phase', 'school.town', 'school.pupils'])
      .select(['membership.level', 'hub.id as hub_id', 'hub.name as hub_name', 'trust_school.held'])
      .orderBy('school.name')
      .execute(),
    reading<PartnershipTables>(db)
      .selectFrom('trust_school')
      .innerJoin('school', 'school.id', 'trust_school.school_id')
      .where('trust_school.trust_id', '=', id)
      .where(sql<SqlBool>`upper(trust_school.held) <= ${today}::date`)
      .select(['school.id', 'school.name', 'trust_school.held'])
      .execute(),
    reading<PartnershipTables>(db)
      .selectFrom('post')
      .innerJoin('person', 'person.id', 'post.person_id')
      .where('post.trust_id', '=', id)
      .where(onThatDay('post.held', today))
      .select('person.name')
      .orderBy('person.name')
      .execute(),
  ])
  if (!trust) return refused('not-found')
  return {
    id: trust.id,
    name: trust.name,
    kind: trust.kind,
    uid: trust.uid,
    companiesHouse: trust.companies_house,
    fictional: trust.fictional,
    leaders: leaders.map(({ name }) => name),
    schools: schools.map(({ hub_id, hub_name, held, ...school }) => ({
      ...school,
      hub: hub_id && hub_name ? { id: hub_id, name: hub_name } : null,
      since: held ? fromDaterange(held).from : '',
    })),
    formerSchools: former.map(({ id: school, name, held }) => ({
      id: school,
      name,
      until: fromDaterange(held).until ?? '',
    })),
  }
}
