import { type RawBuilder, sql } from 'kysely'
import { type Transactor, writing } from '#platform/database'
import type { RegisterImportId } from './register-import.ts'
import type { RowsToAdopt } from './comparing/register-plan.ts'
import { schoolColumns } from './school-columns.ts'
import type { RegisterTables } from './tables.ts'

/** Writes the planned rows into the register: one statement a table, whatever their number. */
export async function adoptRows(tx: Transactor, id: RegisterImportId): Promise<void> {
  const db = writing<RegisterTables>(tx)
  await adoptAuthorities(id).execute(db)
  await adoptTrusts(id).execute(db)
  await adoptSchools(id).execute(db)
  await adoptLives(id).execute(db)
  await endTrustTimes(id).execute(db)
  await adoptTrustTimes(id).execute(db)
}

/** Tells the database how the register is spread, so that searches are planned well: PGlite never does so by itself. */
export const surveyRegister = (tx: Transactor) =>
  sql`analyze trust (name), school (urn, phase, status, la_code, region), school_urn (school_id), trust_school (trust_id)`.execute(
    writing<RegisterTables>(tx),
  )

/** The planned rows of one noun as a table, by the columns that are wanted of them. */
const planned = (id: RegisterImportId, noun: keyof RowsToAdopt, columns: RawBuilder<unknown>) => sql`
  (select r.* from register_import_part p, json_to_recordset(p.rows) as r(${columns})
   where p.register_import_id = ${id} and p.noun = ${noun}) as r`

const adoptAuthorities = (id: RegisterImportId) => sql`
  insert into local_authority (code, name, ons_code, region)
  select code, name, "onsCode", region
  from ${planned(id, 'authorities', sql`code int, name text, "onsCode" text, region text`)}
  on conflict (code) do update
  set name = excluded.name, ons_code = excluded.ons_code, region = excluded.region`

const trustColumns = sql`
  id uuid, uid int, "groupId" text, name text, kind text, "companiesHouse" text, ukprn text, status text,
  "openedOn" date, "closedOn" date`

const adoptTrusts = (id: RegisterImportId) => sql`
  insert into trust (id, uid, group_id, name, kind, companies_house, ukprn, status, opened_on, closed_on)
  select id, uid, "groupId", name, kind, "companiesHouse", ukprn, status, "openedOn", "closedOn"
  from ${planned(id, 'trusts', trustColumns)}
  on conflict (id) do update
  set group_id = excluded.group_id, name = excluded.name, kind = excluded.kind,
      companies_house = excluded.companies_house, ukprn = excluded.ukprn, status = excluded.status,
      opened_on = excluded.opened_on, closed_on = excluded.closed_on`

const schoolParts = [
  ...Object.entries(schoolColumns).map(([field, { column, type }]) => ({ field, column, type })),
  { field: 'dataAsOf', column: 'data_as_of', type: 'date' },
  { field: 'fingerprint', column: 'fingerprint', type: 'text' },
]

const schoolFields = sql.join(schoolParts.map(({ field }) => sql.ref(field)))
const schoolTargets = sql.join(schoolParts.map(({ column }) => sql.ref(column)))
const schoolTypes = sql.join(schoolParts.map(({ field, type }) => sql`${sql.ref(field)} ${sql.raw(type)}`))
const schoolRenewals = sql.join(
  schoolParts.map(({ column }) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`),
)

const adoptSchools = (id: RegisterImportId) => sql`
  insert into school (id, ${schoolTargets})
  select id, ${schoolFields} from ${planned(id, 'schools', sql`id uuid, ${schoolTypes}`)}
  on conflict (id) do update set ${schoolRenewals}`

const adoptLives = (id: RegisterImportId) => sql`
  insert into school_urn (urn, school_id, held, name, ended_because)
  select urn, school, held, name, "endedBecause"
  from ${planned(id, 'lives', sql`urn int, school uuid, held daterange, name text, "endedBecause" text`)}
  on conflict (urn) do update
  set school_id = excluded.school_id, held = excluded.held, name = excluded.name,
      ended_because = excluded.ended_because`

const endTrustTimes = (id: RegisterImportId) => sql`
  delete from trust_school
  where school_id in (select school from ${planned(id, 'trustTimes', sql`school uuid`)})`

const adoptTrustTimes = (id: RegisterImportId) => sql`
  insert into trust_school (id, school_id, trust_id, held)
  select gen_random_uuid(), r.school, trust.id, one.held
  from ${planned(id, 'trustTimes', sql`school uuid, times json`)},
       json_to_recordset(r.times) as one(uid int, held daterange)
  join trust on trust.uid = one.uid`
