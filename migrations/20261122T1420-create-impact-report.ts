import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table impact_report (
      id uuid primary key,
      year text not null unique,
      snapshot_id uuid not null references impact_snapshot,
      state text not null check (state in ('draft', 'published')),
      drafted_at timestamptz not null,
      drafted_by uuid,
      published_at timestamptz check ((published_at is null) = (state = 'draft')),
      published_by uuid
    )`.execute(db)
  await sql`
    create table impact_report_words (
      report_id uuid not null references impact_report on delete cascade,
      section text not null,
      block text not null,
      words text not null,
      primary key (report_id, section, block)
    )`.execute(db)
  await sql`
    create table impact_report_sign_off (
      report_id uuid not null references impact_report on delete cascade,
      person_id uuid not null,
      at timestamptz not null,
      primary key (report_id, person_id)
    )`.execute(db)
  await sql`
    create table impact_voice (
      id uuid primary key,
      report_id uuid not null references impact_report on delete cascade,
      section text not null,
      kind text not null check (kind in ('quote', 'story')),
      title text,
      words text not null,
      name text not null,
      role text not null,
      organisation text not null,
      place text,
      consent_on date not null,
      consent_until date,
      withdrawn_at timestamptz,
      withdrawn_because text,
      added_at timestamptz not null
    )`.execute(db)
  await sql`create index impact_voice_report on impact_voice (report_id)`.execute(db)
  await sql`
    create table export_token (
      id uuid primary key,
      person_id uuid not null,
      name text not null,
      secret_hash text not null unique,
      granted_at timestamptz not null,
      revoked_at timestamptz,
      used_on date
    )`.execute(db)
  await sql`create index export_token_person on export_token (person_id)`.execute(db)
}
