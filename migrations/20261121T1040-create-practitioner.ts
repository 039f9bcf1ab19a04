import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table practitioner (
      person_id uuid primary key references person,
      seniority text not null check (seniority in ('head', 'senior', 'middle')),
      phases text[] not null default '{}',
      specialisms text[] not null default '{}',
      interests text[] not null default '{}',
      send_experience boolean not null default false,
      home_area text,
      home_easting int,
      home_northing int,
      farthest_km int check (farthest_km > 0),
      wants_far boolean not null default false,
      most_reviews int not null default 2 check (most_reviews >= 0),
      constraint a_whole_home check (num_nonnulls(home_easting, home_northing) in (0, 2))
    )`.execute(db)
  await sql`
    create table training_session (
      id uuid primary key,
      kind text not null check (kind in ('reviewer', 'leadReviewer', 'qaReader', 'facilitator')),
      title text not null,
      held_on date not null,
      mode text not null check (mode in ('inPerson', 'online')),
      place text,
      capacity int check (capacity > 0)
    )`.execute(db)
  await sql`create index training_session_held on training_session (held_on)`.execute(db)
  await sql`
    create table training_enrolment (
      session_id uuid not null references training_session on delete cascade,
      person_id uuid not null references practitioner,
      state text not null check (state in ('enrolled', 'completed', 'missed')),
      enrolled_at timestamptz not null,
      closed_at timestamptz,
      primary key (session_id, person_id),
      constraint closed_when_decided check ((state = 'enrolled') = (closed_at is null))
    )`.execute(db)
  await sql`create index training_enrolment_person on training_enrolment (person_id)`.execute(db)
  await sql`
    create table accreditation (
      id uuid primary key,
      person_id uuid not null references practitioner,
      kind text not null check (kind in ('reviewer', 'leadReviewer', 'qaReader', 'facilitator')),
      held daterange not null check (not isempty(held)),
      session_id uuid references training_session,
      granted_by uuid references person,
      constraint one_accreditation_of_a_kind exclude using gist
        (person_id with =, kind with =, held with &&)
    )`.execute(db)
  await sql`
    create table accreditation_term (
      kind text primary key check (kind in ('reviewer', 'leadReviewer', 'qaReader', 'facilitator')),
      years int not null check (years between 1 and 10)
    )`.execute(db)
  await sql`
    create table unavailability (
      id uuid primary key,
      person_id uuid not null references practitioner,
      days daterange not null check (not isempty(days)),
      why text
    )`.execute(db)
  await sql`create index unavailability_person on unavailability (person_id)`.execute(db)
  await sql`
    create table declared_conflict (
      person_id uuid not null references practitioner,
      school_id uuid not null references school,
      why text not null,
      primary key (person_id, school_id)
    )`.execute(db)
  await sql`create index declared_conflict_school on declared_conflict (school_id)`.execute(db)
}
