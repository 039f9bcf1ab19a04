import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table way_out (
      id uuid primary key,
      review_id uuid not null references review,
      joins jsonb not null,
      leaves jsonb not null,
      asked_at timestamptz not null,
      asked_by uuid references person,
      state text not null check (state in
        ('asked', 'taken', 'declined', 'overtaken', 'takenBack', 'lapsed')),
      since timestamptz not null,
      why text
    )`.execute(db)
  await sql`create unique index one_way_out_is_asked on way_out (review_id) where state = 'asked'`.execute(db)
  await sql`create index way_out_review on way_out (review_id)`.execute(db)
  await sql`
    create table way_out_move (
      id uuid primary key,
      way_out_id uuid not null references way_out,
      person_id uuid not null references person,
      from_review uuid not null references review,
      to_review uuid references review,
      state text not null check (state in ('asked', 'agreed', 'declined', 'over')),
      since timestamptz not null,
      expires date not null,
      reason text
    )`.execute(db)
  await sql`create unique index one_move_is_asked on way_out_move (person_id) where state = 'asked'`.execute(
    db,
  )
  await sql`create index way_out_move_way_out on way_out_move (way_out_id)`.execute(db)
}
