import { sql } from 'kysely'
import { type Day, type Refused, refusalOf } from '#kernel'
import { type Reader, type Reading, reading } from '#platform/database'
import type { PartnershipLevel } from '../membership/membership.ts'
import { partners } from '../policy.ts'
import type { Phase } from '../school.ts'
import type { PartnershipTables } from '../tables.ts'
import type { SchoolsQuestion } from './schools-question.ts'
import { onThatDay, searchedFor } from './schools-store.ts'

const pageSize = 50

export type SchoolLine = {
  readonly id: string
  readonly name: string
  readonly urn: number
  readonly phase: Phase
  readonly town: string | null
  readonly localAuthority: string | null
  readonly hub: { readonly id: string; readonly name: string } | null
  readonly trust: { readonly id: string; readonly name: string } | null
  readonly level: PartnershipLevel | null
  readonly pupils: number | null
}

export type SchoolsView = {
  readonly question: SchoolsQuestion
  readonly schools: readonly SchoolLine[]
  readonly total: number
  readonly pages: number
  readonly regions: readonly string[]
  readonly hubs: readonly { readonly id: string; readonly name: string }[]
}

/** Partner schools, or with `all` every school of the register: found by name, URN, postcode, trust or authority. */
export async function schoolsView(
  { db, actor, today }: Reading,
  question: SchoolsQuestion,
): Promise<SchoolsView | Refused> {
  const forbidden = refusalOf(partners, { actor, state: null, today })
  if (forbidden) return forbidden
  const [lines, { total }, regions, hubs] = await Promise.all([
    findPage(db, question, today),
    searchedFor(db, question, today)
      .select(sql<number>`count(*)`.as('total'))
      .executeTakeFirstOrThrow(),
    findRegions(db),
    findHubs(db, today),
  ])
  return {
    question,
    schools: lines.map(lineOf),
    total,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    regions: regions.flatMap(({ region }) => region ?? []),
    hubs,
  }
}

const findPage = (db: Reader, question: SchoolsQuestion, today: Day): Promise<Row[]> =>
  searchedFor(db, question, today)
    .select(['school.id', 'school.name', 'school.urn', 'school.phase', 'school.town', 'school.la_name'])
    .select(['school.pupils', 'hub.id as hub_id', 'hub.name as hub_name'])
    .select(['trust.id as trust_id', 'trust.name as trust_name', 'membership.level'])
    .orderBy('school.name')
    .orderBy('school.urn')
    .limit(pageSize)
    .offset((question.page - 1) * pageSize)
    .execute()

const findRegions = (db: Reader) =>
  reading<PartnershipTables>(db)
    .selectFrom('local_authority')
    .select('region')
    .where('region', 'is not', null)
    .distinct()
    .orderBy('region')
    .execute()

const findHubs = (db: Reader, today: Day) =>
  reading<PartnershipTables>(db)
    .selectFrom('hub')
    .select(['id', 'name'])
    .where(onThatDay('hub.held', today))
    .orderBy('name')
    .execute()

type Row = {
  id: string
  name: string
  urn: number
  phase: Phase
  town: string | null
  la_name: string | null
  pupils: number | null
  hub_id: string | null
  hub_name: string | null
  trust_id: string | null
  trust_name: string | null
  level: PartnershipLevel | null
}

const lineOf = (row: Row): SchoolLine => ({
  id: row.id,
  name: row.name,
  urn: row.urn,
  phase: row.phase,
  town: row.town,
  localAuthority: row.la_name,
  hub: named(row.hub_id, row.hub_name),
  trust: named(row.trust_id, row.trust_name),
  level: row.level,
  pupils: row.pupils,
})

const named = (id: string | null, name: string | null) => (id !== null && name !== null ? { id, name } : null)
