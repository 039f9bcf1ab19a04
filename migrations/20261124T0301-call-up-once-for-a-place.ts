import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table standby add column instead_of uuid references placement`.execute(db)
  await sql`create unique index one_standby_for_a_place on standby (instead_of)`.execute(db)
}
