import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table review_bells (
      review_id uuid primary key references review,
      bells jsonb not null,
      set_at timestamptz not null,
      set_by uuid references person
    )`.execute(db)
  await sql`
    create table review_activity (
      id uuid primary key,
      review_id uuid not null references review,
      day date not null,
      minutes int4range not null check (not isempty(minutes)),
      kind text not null,
      title text not null,
      section text,
      line_id uuid references review_line on delete set null,
      visitor_id uuid references person,
      host_id uuid references person,
      whom text not null,
      place text not null,
      why text not null,
      constraint a_visitor_with_a_host_leader check (num_nonnulls(visitor_id, host_id) in (0, 2)),
      constraint a_visitor_is_in_one_place exclude using gist
        (review_id with =, day with =, visitor_id with =, minutes with &&),
      constraint a_host_leader_is_in_one_place exclude using gist
        (review_id with =, day with =, host_id with =, minutes with &&)
    )`.execute(db)
  await sql`create index review_activity_day on review_activity (review_id, day)`.execute(db)
  await sql`create index review_activity_visitor on review_activity (visitor_id)`.execute(db)
  await sql`create index review_activity_host on review_activity (host_id)`.execute(db)
  await sql`
    create table review_timetable_agreed (
      review_id uuid primary key references review,
      at timestamptz not null,
      by_person uuid references person
    )`.execute(db)
}
