import { type Kysely, sql } from 'kysely'

/** What the reviews of a season are held with, from the day on which each signs up. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table season add column framework text not null default 'QAR-2023'`.execute(db)
}
