import { sql } from 'kysely'
import { type Actor, type Instant, personOf } from '#kernel'
import { type Transactor, reading, writing } from '#platform/database'
import type { RegisterReading } from './reading/read-register.ts'
import type { RegisterImport, RegisterImportId, RegisterImportState } from './register-import.ts'
import type { RegisterPlan, RowsToAdopt } from './comparing/register-plan.ts'
import type { RegisterImportTables } from './tables.ts'

export type PlannedRegisterImport = {
  readonly id: RegisterImportId
  readonly at: Instant
  readonly by: Actor
  readonly reading: RegisterReading
  readonly plan: RegisterPlan
}

export async function insertRegisterImport(tx: Transactor, planned: PlannedRegisterImport): Promise<void> {
  const { id, at, by, reading: read, plan } = planned
  await writing<RegisterImportTables>(tx)
    .insertInto('register_import')
    .values({
      id,
      state: 'planned',
      as_of: read.asOf,
      stands_on: lastAdopted,
      planned_at: at,
      planned_by: personOf(by),
      settled_at: null,
      settled_by: null,
      files: JSON.stringify(read.files),
      counts: JSON.stringify(plan.counts),
      difference: JSON.stringify(plan.difference),
      complaints: JSON.stringify(read.complaints),
    })
    .execute()
  for (const noun of nouns) await insertParts(tx, id, { noun, rows: plan.rows[noun] })
}

const nouns = [
  'authorities',
  'trusts',
  'schools',
  'lives',
  'trustTimes',
] as const satisfies readonly (keyof RowsToAdopt)[]

// One statement takes in about 2 MB at its fastest; a whole register in one would be ten times that.
const rowsInAPart = 2500

type Part = { readonly noun: keyof RowsToAdopt; readonly rows: readonly unknown[] }

async function insertParts(tx: Transactor, id: RegisterImportId, { noun, rows }: Part): Promise<void> {
  for (let number = 0; number * rowsInAPart < rows.length; number++) {
    const part = rows.slice(number * rowsInAPart, (number + 1) * rowsInAPart)
    await writing<RegisterImportTables>(tx)
      .insertInto('register_import_part')
      .values({ register_import_id: id, noun, number, rows: JSON.stringify(part) })
      .execute()
  }
}

const lastAdopted = sql<RegisterImportId | null>`(
  select id from register_import this
  where state = 'adopted'
    and not exists (select from register_import other where other.state = 'adopted' and other.stands_on = this.id))`

/** The import, for somebody who is about to settle it: until they have, nobody else can settle one. */
export async function takeRegisterImport(
  tx: Transactor,
  id: RegisterImportId,
): Promise<RegisterImport | null> {
  await sql`lock table register_import in share row exclusive mode`.execute(writing<RegisterImportTables>(tx))
  const found = await reading<RegisterImportTables>(tx)
    .selectFrom('register_import as this')
    .where('this.id', '=', id)
    .select(['this.id', 'this.state', 'this.as_of as asOf', 'this.planned_at as plannedAt', 'this.counts'])
    .select(overtaken.as('overtaken'))
    .executeTakeFirst()
  return found ?? null
}

// Adopted imports stand on one another in a line: this one is overtaken when another stands where it would.
export const overtaken = sql<boolean>`exists (
  select from register_import other
  where other.state = 'adopted' and other.stands_on is not distinct from this.stands_on and other.id <> this.id)`

export type Settling = {
  readonly state: Exclude<RegisterImportState, 'planned'>
  readonly at: Instant
  readonly by: Actor
}

/** The rows of a settled import are in the register, or are not wanted. */
export async function settleRegisterImport(
  tx: Transactor,
  id: RegisterImportId,
  { state, at, by }: Settling,
): Promise<void> {
  const db = writing<RegisterImportTables>(tx)
  await db.deleteFrom('register_import_part').where('register_import_id', '=', id).execute()
  await db
    .updateTable('register_import')
    .set({ state, settled_at: at, settled_by: personOf(by) })
    .where('id', '=', id)
    .execute()
}
