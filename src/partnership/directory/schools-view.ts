import { sql } from 'kysely'
import { z } from 'zod'
import { type Refused, refusalOf } from '#kernel'
import { type Reading, reading } from '#platform/database'
import { PartnershipLevel } from '../membership/membership.ts'
import { partners } from '../policy.ts'
import { Phase } from '../school.ts'
import type { PartnershipTables } from '../tables.ts'
import { onThatDay, searchedFor } from './schools-search.ts'

const pageSize = 50

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

/** What the address of the list may ask for; anything else in it is ignored. */
export const SchoolsQuestion = z.object({
  q: optional(z.string().trim().max(100)),
  phase: optional(Phase),
  region: optional(z.string()),
  hub: optional(z.uuid()),
  level: optional(PartnershipLevel),
  all: optional(z.literal('yes')),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type SchoolsQuestion = z.infer<typeof SchoolsQuestion>

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
  const found = searchedFor(db, question, today)
  const [lines, { total }, regions, hubs] = await Promise.all([
    found
      .select([
        'school.id',
        'school.name',
        'school.urn',
        'school.phase',
        'school.town',
        'school.la_name',
        'school.pupils',
        'hub.id as hub_id',
        'hub.name as hub_name',
        'trust.id as trust_id',
        'trust.name as trust_name',
        'membership.level',
      ])
      .orderBy('school.name')
      .orderBy('school.urn')
      .limit(pageSize)
      .offset((question.page - 1) * pageSize)
      .execute(),
    found.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow(),
    reading<PartnershipTables>(db)
      .selectFrom('local_authority')
      .select('region')
      .where('region', 'is not', null)
      .distinct()
      .orderBy('region')
      .execute(),
    reading<PartnershipTables>(db)
      .selectFrom('hub')
      .select(['id', 'name'])
      .where(onThatDay('hub.held', today))
      .orderBy('name')
      .execute(),
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
