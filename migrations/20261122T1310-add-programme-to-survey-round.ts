import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table survey_round add column programme text not null default ''`.execute(db)
}
