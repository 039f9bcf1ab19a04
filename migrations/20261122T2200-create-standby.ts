import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table standby (
      id uuid primary key,
      review_id uuid not null references review,
      person_id uuid not null references person,
      state text not null check (state in
        ('asked', 'holding', 'declined', 'lapsed', 'released', 'calledUp')),
      days daterange not null,
      since timestamptz not null,
      by_person uuid references person,
      expires date not null,
      reason text,
      constraint one_standby_at_a_time exclude using gist (person_id with =, days with &&)
        where (state in ('asked', 'holding'))
    )`.execute(db)
  await sql`create index standby_review on standby (review_id)`.execute(db)
  await sql`create index standby_person on standby (person_id)`.execute(db)
}
