import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table survey_instrument (
      id uuid primary key,
      code text not null,
      version int not null check (version > 0),
      content jsonb not null,
      drafted_at timestamptz not null,
      published_at timestamptz,
      published_by uuid,
      unique (code, version)
    )`.execute(db)
  await sql`create unique index survey_instrument_draft on survey_instrument (code) where published_at is null`.execute(
    db,
  )
  await sql`
    create table survey_round (
      id uuid primary key,
      instrument_id uuid not null references survey_instrument,
      code text not null,
      subject_kind text not null,
      subject_id uuid not null,
      series text not null default '',
      title text not null,
      year text not null check (year ~ '^[0-9]{4}/[0-9]{2}$'),
      anonymous boolean not null,
      opens_on date not null,
      closes_on date not null,
      facets jsonb not null default '{}',
      unique (code, subject_kind, subject_id),
      unique (id, anonymous),
      constraint opens_before_it_closes check (closes_on >= opens_on)
    )`.execute(db)
  await sql`create index survey_round_year on survey_round (year, code, series)`.execute(db)
  await sql`create index survey_round_closes on survey_round (closes_on)`.execute(db)
  await sql`
    create table survey_reader (
      round_id uuid not null references survey_round on delete cascade,
      reader_id uuid not null,
      primary key (reader_id, round_id)
    )`.execute(db)
  await sql`create index survey_reader_round on survey_reader (round_id)`.execute(db)
  await sql`
    create table survey_invitation (
      id uuid primary key,
      round_id uuid not null references survey_round on delete cascade,
      person_id uuid not null,
      name text not null,
      sent_at timestamptz,
      reminded_at timestamptz,
      answered_at timestamptz,
      unique (round_id, person_id)
    )`.execute(db)
  await sql`create index survey_invitation_person on survey_invitation (person_id)`.execute(db)
  await sql`
    create table survey_draft (
      invitation_id uuid primary key references survey_invitation on delete cascade,
      answers jsonb not null
    )`.execute(db)
  // A response knows its round and, unless that is anonymous, its person. It has no time and no invitation.
  await sql`
    create table survey_response (
      id uuid primary key default gen_random_uuid(),
      round_id uuid not null,
      anonymous boolean not null,
      person_id uuid,
      answers jsonb not null,
      undo_hash text unique,
      foreign key (round_id, anonymous) references survey_round (id, anonymous),
      constraint nobody_behind_an_anonymous_response check (not anonymous or person_id is null)
    )`.execute(db)
  await sql`create index survey_response_round on survey_response (round_id)`.execute(db)
}
