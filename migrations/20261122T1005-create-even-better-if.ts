import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table even_better_if (
      id uuid primary key,
      review_id uuid not null references review,
      section text not null,
      words text not null,
      place int not null
    )`.execute(db)
  await sql`create index even_better_if_review on even_better_if (review_id, place)`.execute(db)
  await sql`
    create table even_better_if_status (
      id uuid primary key,
      even_better_if_id uuid not null references even_better_if on delete cascade,
      status text not null check (status in ('resolved', 'started', 'notStarted', 'noLongerRelevant')),
      note text not null,
      confirmed_in uuid references review,
      at timestamptz not null,
      by_person uuid references person
    )`.execute(db)
  await sql`create index even_better_if_status_of on even_better_if_status (even_better_if_id, at)`.execute(
    db,
  )
}
