import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evidence_entry (
      id uuid primary key,
      review_id uuid not null references review,
      note_id uuid not null,
      by_person uuid not null references person,
      device uuid not null,
      written_at timestamptz not null,
      received_at timestamptz not null,
      place bigint not null generated always as identity unique,
      after uuid[] not null,
      said jsonb not null
    )`.execute(db)
  await sql`create index evidence_entry_review on evidence_entry (review_id, place)`.execute(db)
  await sql`create index evidence_entry_note on evidence_entry (note_id)`.execute(db)
  await sql`
    create table evidence_photograph (
      id uuid primary key,
      review_id uuid not null references review,
      note_id uuid not null,
      by_person uuid not null references person,
      received_at timestamptz not null,
      bytes bytea not null
    )`.execute(db)
  await sql`create index evidence_photograph_review on evidence_photograph (review_id)`.execute(db)
  await sql`
    create table evidence_photographs_allowed (
      review_id uuid primary key references review,
      at timestamptz not null,
      by_person uuid references person
    )`.execute(db)
  await sql`
    create table evidence_hold (
      id uuid primary key,
      review_id uuid not null references review,
      why text not null,
      at timestamptz not null,
      by_person uuid references person,
      released_at timestamptz,
      released_by uuid references person
    )`.execute(db)
  await sql`
    create unique index one_hold_at_a_time on evidence_hold (review_id) where released_at is null`.execute(db)
  await sql`
    create table evidence_deleted (
      review_id uuid primary key references review,
      at timestamptz not null,
      notes int not null,
      photographs int not null
    )`.execute(db)
}
