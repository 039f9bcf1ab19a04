import { type Kysely, sql } from 'kysely'

/** How headline figures came to where they are, as it was known when a year was frozen: a report draws it ever after. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table impact_snapshot add column courses json not null default '[]'`.execute(db)
}
