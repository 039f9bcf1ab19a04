import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table report_remark (
      id uuid primary key,
      report_id uuid not null references report,
      kind text not null check (kind in ('correction', 'comment')),
      part text not null,
      line text not null,
      words text not null,
      instead text,
      at timestamptz not null,
      by_person uuid not null references person
    )`.execute(db)
  await sql`create index report_remark_report on report_remark (report_id, at)`.execute(db)
  await sql`
    create table report_remark_answer (
      remark_id uuid primary key references report_remark,
      answer text not null check (answer in ('accepted', 'declined')),
      because text,
      at timestamptz not null,
      by_person uuid not null references person,
      check (answer = 'accepted' or because is not null)
    )`.execute(db)
}
