import { sql } from 'kysely'
import type { Day } from '#kernel'
import { type PartnershipTables, phaseWords } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { HostId } from '../ids.ts'

/** One line that the national register knows, in words. */
export type KnownFact = { readonly label: string; readonly words: string }

export type RegisterFacts = {
  readonly known: readonly KnownFact[]
  /** The day of the register’s file that they come from. */
  readonly asOf: Day | null
}

/** The register’s own words for what a school does not have. */
const notApplicable = 'Does not apply'

/** What the register, the trust and the hub say of the school on that day. What nobody knows is left out. */
export async function registerFactsOf(db: Reader, host: HostId, on: Day): Promise<RegisterFacts> {
  const row = await reading<PartnershipTables>(db)
    .selectFrom('school')
    .leftJoin('trust_school', (join) =>
      join
        .onRef('trust_school.school_id', '=', 'school.id')
        .on(sql<boolean>`trust_school.held @> ${on}::date`),
    )
    .leftJoin('trust', 'trust.id', 'trust_school.trust_id')
    .leftJoin('hub_school', (join) =>
      join.onRef('hub_school.school_id', '=', 'school.id').on(sql<boolean>`hub_school.held @> ${on}::date`),
    )
    .leftJoin('hub', 'hub.id', 'hub_school.hub_id')
    .where(sql<boolean>`school.id = ${host}`)
    .selectAll('school')
    .select(['trust.name as trust_name', 'hub.name as hub_name'])
    .executeTakeFirst()
  if (!row) return { known: [], asOf: null }
  const { pupils, capacity, low_age, high_age, fsm_percent } = row
  const said: readonly (readonly [string, string | null])[] = [
    ['Phase', phaseWords[row.phase]],
    ['Type', row.type],
    ['Ages', low_age === null || high_age === null ? null : `${low_age} to ${high_age}`],
    ['Pupils on roll', pupils === null ? null : pupils.toLocaleString('en-GB')],
    ['Places', capacity === null ? null : capacity.toLocaleString('en-GB')],
    ['Eligible for free school meals', fsm_percent === null ? null : `${fsm_percent}%`],
    ['Religious character', row.religious_character],
    ['Special provision', row.send_provision],
    ['Trust', row.trust_name],
    ['Hub', row.hub_name],
    ['Local authority', row.la_name],
    ['Surroundings', row.urban_rural],
    ['Address', [row.street, row.town, row.postcode].flatMap((part) => part ?? []).join(', ') || null],
    ['URN', String(row.urn)],
  ]
  return {
    known: said.flatMap(([label, words]) =>
      words === null || words === notApplicable ? [] : [{ label, words }],
    ),
    asOf: row.data_as_of,
  }
}
