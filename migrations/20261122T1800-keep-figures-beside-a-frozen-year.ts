import { type Kysely, sql } from 'kysely'

/** What the year before was when a year was frozen: a report stands beside the same figures ever after. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table impact_snapshot add column figures_before json not null default '[]'`.execute(db)
}
