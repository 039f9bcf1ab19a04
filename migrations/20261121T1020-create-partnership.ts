import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table membership (
      school_id uuid not null references school,
      year text not null,
      level text not null check (level in ('full', 'network', 'gateway')),
      held daterange not null check (not isempty(held)),
      agreed_on date,
      primary key (school_id, year)
    )`.execute(db)
  await sql`create index membership_year on membership (year, level)`.execute(db)
  await sql`
    create table hub (
      id uuid primary key,
      name text not null unique,
      kind text not null check (kind in ('geographic', 'singlePhase', 'special', 'singleTrust', 'virtual')),
      region text,
      vision text,
      fictional boolean not null default false,
      held daterange not null
    )`.execute(db)
  await sql`
    create table hub_school (
      id uuid primary key,
      school_id uuid not null references school,
      hub_id uuid not null references hub,
      held daterange not null check (not isempty(held)),
      constraint one_hub_at_a_time exclude using gist (school_id with =, held with &&)
    )`.execute(db)
  await sql`create index hub_school_hub on hub_school (hub_id)`.execute(db)
  await sql`
    create table person (
      id uuid primary key,
      name text not null,
      email text unique check (email = lower(email)),
      sign_in_id text unique,
      fictional boolean not null default false
    )`.execute(db)
  await sql`create index person_name_words on person using gin (lower(name) gin_trgm_ops)`.execute(db)
  await sql`
    create table post (
      id uuid primary key,
      person_id uuid not null references person,
      role text not null,
      title text,
      school_id uuid references school,
      trust_id uuid references trust,
      hub_id uuid references hub,
      organisation_id uuid generated always as (coalesce(school_id, trust_id, hub_id)) stored,
      held daterange not null check (not isempty(held)),
      constraint one_organisation check (num_nonnulls(school_id, trust_id, hub_id) <= 1),
      constraint one_post_of_a_kind exclude using gist
        (person_id with =, role with =,
         (coalesce(school_id, trust_id, hub_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =, held with &&)
    )`.execute(db)
  await sql`create index post_person on post (person_id)`.execute(db)
  await sql`create index post_organisation on post (organisation_id)`.execute(db)
}
