import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table local_authority (
      code int primary key,
      name text not null,
      ons_code text,
      region text
    )`.execute(db)
  await sql`
    create table trust (
      id uuid primary key,
      uid int unique,
      group_id text,
      name text not null,
      kind text not null,
      companies_house text,
      ukprn text,
      status text not null,
      opened_on date,
      closed_on date,
      fictional boolean not null default false,
      fingerprint text not null default ''
    )`.execute(db)
  await sql`
    create table school (
      id uuid primary key,
      urn int not null unique,
      name text not null,
      phase text not null,
      type text,
      type_group text,
      status text not null check (status in ('open', 'closed', 'proposed')),
      opened_on date,
      closed_on date,
      low_age int,
      high_age int,
      gender text,
      religious_character text,
      capacity int,
      pupils int,
      fsm_percent real,
      la_code int,
      la_name text,
      establishment_number int,
      region text,
      district text,
      urban_rural text,
      street text,
      locality text,
      town text,
      county text,
      postcode text,
      website text,
      ukprn text,
      easting int,
      northing int,
      latitude real,
      longitude real,
      send_provision text,
      sixth_form boolean,
      fictional boolean not null default false,
      data_as_of date,
      fingerprint text not null default ''
    )`.execute(db)
  await sql`create index school_name_words on school using gin (lower(name) gin_trgm_ops)`.execute(db)
  await sql`create index school_postcode on school (replace(postcode, ' ', '') text_pattern_ops)`.execute(db)
  await sql`create index school_la on school (la_code)`.execute(db)
  await sql`create index trust_name_words on trust using gin (lower(name) gin_trgm_ops)`.execute(db)
  await sql`
    create table school_urn (
      urn int primary key,
      school_id uuid not null references school on delete cascade,
      held daterange not null,
      name text not null,
      ended_because text check (ended_because in ('closed', 'academised', 'merged'))
    )`.execute(db)
  await sql`create index school_urn_school on school_urn (school_id)`.execute(db)
  await sql`
    create table trust_school (
      id uuid primary key,
      school_id uuid not null references school on delete cascade,
      trust_id uuid not null references trust,
      held daterange not null check (not isempty(held)),
      constraint one_trust_at_a_time exclude using gist (school_id with =, held with &&)
    )`.execute(db)
  await sql`create index trust_school_trust on trust_school (trust_id)`.execute(db)
}
