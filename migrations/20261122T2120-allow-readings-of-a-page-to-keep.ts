import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table report_reading
      drop constraint report_reading_reading_as_check,
      add constraint report_reading_reading_as_check
        check (reading_as in ('page', 'pdf', 'word', 'html'))`.execute(db)
}
