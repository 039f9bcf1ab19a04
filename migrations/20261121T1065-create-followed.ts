import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table followed (
      fact_id uuid not null references fact on delete cascade,
      follower text not null,
      primary key (fact_id, follower)
    )`.execute(db)
}
