import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table report_share (
      id uuid primary key,
      report_id uuid not null references report,
      edition text not null check (edition in ('whole', 'parents')),
      audience text not null check (audience in ('link', 'trust')),
      why text not null,
      secret_hash text unique,
      expires date,
      made_at timestamptz not null,
      made_by uuid references person,
      ended_at timestamptz,
      ended_by uuid references person,
      check ((audience = 'link') = (secret_hash is not null and expires is not null))
    )`.execute(db)
  await sql`create index report_share_report on report_share (report_id, made_at)`.execute(db)
  await sql`
    create table report_reading (
      id uuid primary key,
      report_id uuid not null references report,
      share_id uuid references report_share,
      person_id uuid references person,
      reading_as text not null check (reading_as in ('page', 'pdf', 'word')),
      edition text not null,
      at timestamptz not null,
      check (share_id is not null or person_id is not null)
    )`.execute(db)
  await sql`create index report_reading_report on report_reading (report_id, at)`.execute(db)
}
