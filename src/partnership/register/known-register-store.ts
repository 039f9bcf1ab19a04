import { sql } from 'kysely'
import { fromDaterange } from '#kernel'
import { type Reader, reading } from '#platform/database'
import type { SchoolId } from '../ids.ts'
import type { KnownRegister } from './comparing/known-register.ts'
import type { RegisterSchool, SchoolField } from './register-school.ts'
import type { RegisterTrust, TrustKind } from './register-trust.ts'
import { schoolColumns } from './school-columns.ts'
import type { RegisterTables } from './tables.ts'

export const findAuthorityCodes = async (db: Reader): Promise<number[]> => {
  const rows = await reading<RegisterTables>(db).selectFrom('local_authority').select('code').execute()
  return rows.map(({ code }) => code)
}

/** The register as it stands, and of each school what the files are silent about. */
export async function findKnownRegister(
  db: Reader,
  silent: ReadonlySet<SchoolField>,
): Promise<KnownRegister> {
  return {
    schools: await reading<RegisterTables>(db)
      .selectFrom('school')
      .select(['id', 'urn', 'name', 'status', 'fictional', 'fingerprint'])
      .select(fieldsAsJson<Partial<RegisterSchool>>([...silent]).as('silent'))
      .execute(),
    lives: await findLives(db),
    trustTimes: await findTrustTimes(db),
    trusts: await findTrusts(db),
    authorities: await reading<RegisterTables>(db)
      .selectFrom('local_authority')
      .select(['code', 'name', 'ons_code as onsCode', 'region'])
      .execute(),
  }
}

async function findLives(db: Reader): Promise<KnownRegister['lives']> {
  const rows = await reading<RegisterTables>(db)
    .selectFrom('school_urn')
    .select(['urn', 'school_id as school', 'held', 'name', 'ended_because as endedBecause'])
    .execute()
  return rows.map((row) => ({ ...row, held: fromDaterange(row.held) }))
}

async function findTrustTimes(db: Reader): Promise<KnownRegister['trustTimes']> {
  const rows = await reading<RegisterTables>(db)
    .selectFrom('trust_school')
    .innerJoin('trust', 'trust.id', 'trust_school.trust_id')
    .where('trust.uid', 'is not', null)
    .select(['trust_school.school_id as school', 'trust.uid', 'trust_school.held'])
    .$narrowType<{ uid: number }>()
    .execute()
  return rows.map((row) => ({ ...row, held: fromDaterange(row.held) }))
}

async function findTrusts(db: Reader): Promise<KnownRegister['trusts']> {
  const rows = await reading<RegisterTables>(db)
    .selectFrom('trust')
    .where('uid', 'is not', null)
    .select(['id', 'uid', 'group_id as groupId', 'name', 'kind', 'companies_house as companiesHouse'])
    .select(['ukprn', 'status', 'opened_on as openedOn', 'closed_on as closedOn'])
    .$narrowType<{ uid: number; kind: TrustKind }>()
    .execute()
  return rows satisfies readonly RegisterTrust[]
}

/** All that is known of some schools. */
export async function findSchoolsAsKnown(
  db: Reader,
  schools: readonly SchoolId[],
): Promise<Map<SchoolId, RegisterSchool>> {
  if (schools.length === 0) return new Map()
  const rows = await reading<RegisterTables>(db)
    .selectFrom('school')
    .where('id', '=', sql<SchoolId>`any(${schools}::uuid[])`)
    .select(['id', fieldsAsJson<RegisterSchool>(Object.keys(schoolColumns)).as('fields')])
    .execute()
  return new Map(rows.map(({ id, fields }) => [id, fields]))
}

const fieldsAsJson = <Fields>(fields: readonly string[]) => {
  const pairs = Object.entries(schoolColumns)
    .filter(([field]) => fields.includes(field))
    .map(([field, { column }]) => sql`${sql.lit(field)}, ${sql.ref(column)}`)
  return sql<Fields>`json_build_object(${sql.join(pairs)})`
}
