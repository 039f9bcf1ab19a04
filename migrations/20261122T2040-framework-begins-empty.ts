import { type Kysely, sql } from 'kysely'

/** A framework of the office's own may begin with almost nothing in it: it is a copy of none. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table framework alter column copied_from drop not null`.execute(db)
}
