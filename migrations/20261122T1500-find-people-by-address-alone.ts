import { type Kysely, sql } from 'kysely'

/** Somebody who signs in is known by their address; nothing else was ever bound to them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table person drop column sign_in_id`.execute(db)
}
