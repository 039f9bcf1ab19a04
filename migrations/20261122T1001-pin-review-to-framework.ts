import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table review add column framework text not null default 'QAR-2023'`.execute(db)
}
