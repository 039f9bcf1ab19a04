import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table area_of_excellence (
      id uuid primary key,
      school_id uuid not null references school,
      category text not null check (category in ('leadership', 'curriculum', 'teaching', 'inclusion',
        'disadvantage', 'personalDevelopment', 'earlyYears', 'subject')),
      title text not null,
      phase text not null,
      themes text[] not null default '{}',
      what_was_done text not null,
      impact text not null,
      to_see text,
      offers text[] not null default '{}',
      contact_id uuid references person,
      listed boolean not null
    )`.execute(db)
  await sql`create index area_of_excellence_school on area_of_excellence (school_id)`.execute(db)
  await sql`
    create table area_examination (
      id uuid primary key,
      area_id uuid not null references area_of_excellence on delete cascade,
      review_id uuid not null references review,
      nominated_at timestamptz not null,
      nominated_by uuid references person,
      closed_at timestamptz,
      outcome text check (outcome in ('accredited', 'notYet', 'withdrawn')),
      constraint closed_with_an_outcome check (num_nonnulls(closed_at, outcome) in (0, 2))
    )`.execute(db)
  await sql`create index area_examination_review on area_examination (review_id)`.execute(db)
  await sql`create unique index area_examined_once_at_a_time on area_examination (area_id)
    where closed_at is null`.execute(db)
  await sql`
    create table area_opinion (
      examination_id uuid not null references area_examination on delete cascade,
      person_id uuid not null references person,
      role text not null check (role in ('lead', 'peer')),
      opinion text not null check (opinion in ('accredit', 'notYet')),
      why text,
      at timestamptz not null,
      primary key (examination_id, person_id)
    )`.execute(db)
  await sql`
    create table area_accreditation (
      id uuid primary key,
      area_id uuid not null references area_of_excellence,
      examination_id uuid not null unique references area_examination,
      held daterange not null check (not isempty(held) and not upper_inf(held)),
      withdrawn_at timestamptz,
      withdrawn_by uuid references person,
      withdrawn_because text,
      constraint area_accredited_once_at_a_time exclude using gist (area_id with =, held with &&),
      constraint withdrawn_with_a_reason check (num_nonnulls(withdrawn_at, withdrawn_because) in (0, 2))
    )`.execute(db)
  await sql`
    create table area_introduction (
      id uuid primary key,
      area_id uuid not null references area_of_excellence,
      asked_by uuid not null references person,
      purpose text not null,
      asked_at timestamptz not null,
      answer text check (answer in ('introduced', 'declined')),
      words text,
      answered_at timestamptz,
      answered_by uuid references person,
      constraint answered_whole check (num_nonnulls(answer, answered_at) in (0, 2))
    )`.execute(db)
  await sql`create unique index area_introduction_asked_once on area_introduction (area_id, asked_by)
    where answer is null`.execute(db)
}
