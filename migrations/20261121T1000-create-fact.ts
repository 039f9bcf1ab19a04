import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists btree_gist`.execute(db)
  await sql`create extension if not exists pg_trgm`.execute(db)
  await sql`create extension if not exists unaccent`.execute(db)
  await sql`
    create table fact (
      id uuid primary key,
      name text not null,
      act text not null,
      at timestamptz not null,
      by_person uuid,
      by_kind text not null,
      body jsonb not null
    )`.execute(db)
  await sql`create index fact_at on fact (at desc)`.execute(db)
  await sql`
    create table fact_subject (
      fact_id uuid not null references fact on delete cascade,
      kind text not null,
      subject_id uuid not null,
      primary key (subject_id, kind, fact_id)
    )`.execute(db)
  await sql`
    create table outbox (
      place bigint generated always as identity primary key,
      fact_id uuid not null references fact on delete cascade
    )`.execute(db)
}
