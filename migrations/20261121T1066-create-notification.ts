import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notification (
      id uuid primary key,
      person_id uuid not null references person,
      kind text not null,
      words text not null,
      about_kind text,
      about_id uuid,
      fact_id uuid references fact on delete cascade,
      at timestamptz not null,
      read_at timestamptz,
      constraint told_once unique (fact_id, person_id, kind),
      constraint about_something check (num_nonnulls(about_kind, about_id) in (0, 2))
    )`.execute(db)
  await sql`create index notification_person on notification (person_id, at desc)`.execute(db)
  await sql`
    create table waiting_letter (
      id uuid primary key,
      person_id uuid references person,
      address text not null,
      letter jsonb not null,
      since timestamptz not null
    )`.execute(db)
  await sql`
    create table digest_sent (
      person_id uuid not null references person,
      week date not null,
      primary key (person_id, week)
    )`.execute(db)
}
