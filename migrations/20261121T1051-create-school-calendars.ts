import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table bank_holiday (day date primary key, name text not null)`.execute(db)
  await sql`
    create table term (
      id uuid primary key,
      la_code int,
      school_id uuid references school,
      name text not null,
      days daterange not null check (not isempty(days)),
      constraint one_owner check (num_nonnulls(la_code, school_id) = 1),
      constraint terms_of_an_authority_apart exclude using gist (la_code with =, days with &&),
      constraint terms_of_a_school_apart exclude using gist (school_id with =, days with &&)
    )`.execute(db)
  await sql`
    create table inset_day (
      school_id uuid not null references school,
      day date not null,
      primary key (school_id, day)
    )`.execute(db)
  await sql`
    create table exam_window (
      id uuid primary key,
      phase text not null,
      name text not null,
      days daterange not null check (not isempty(days)),
      constraint exams_of_a_phase_apart exclude using gist (phase with =, name with =, days with &&)
    )`.execute(db)
}
