import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table report (
      id uuid primary key,
      review_id uuid not null unique references review,
      stage text not null check (stage in ('drafting', 'teamAgreed', 'factCheck', 'factChecked',
        'qaReading', 'changesAsked', 'approved', 'issued')),
      reader uuid references person,
      opened_at timestamptz not null,
      opened_by uuid references person
    )`.execute(db)
  await sql`create index report_stage on report (stage)`.execute(db)
  await sql`
    create table report_gate (
      id uuid primary key,
      report_id uuid not null references report,
      stage text not null,
      at timestamptz not null,
      by_person uuid references person,
      why text
    )`.execute(db)
  await sql`create index report_gate_report on report_gate (report_id, at, id)`.execute(db)
  await sql`
    create table report_version (
      report_id uuid not null references report,
      number int not null,
      stage text not null,
      at timestamptz not null,
      by_person uuid references person,
      content jsonb not null,
      primary key (report_id, number)
    )`.execute(db)
  await sql`
    create table report_update (
      place bigint generated always as identity primary key,
      report_id uuid not null references report,
      bytes bytea not null,
      at timestamptz not null,
      by_person uuid references person
    )`.execute(db)
  await sql`create index report_update_report on report_update (report_id, place)`.execute(db)
  await sql`
    create table report_presence (
      report_id uuid not null references report,
      client text not null,
      person_id uuid not null references person,
      state text not null,
      seen_at timestamptz not null,
      primary key (report_id, client)
    )`.execute(db)
  await sql`
    create table report_owner (
      report_id uuid not null references report,
      section text not null,
      person_id uuid not null references person,
      since timestamptz not null,
      primary key (report_id, section)
    )`.execute(db)
}
