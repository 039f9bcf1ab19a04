import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table local_mail (
      id bigint generated always as identity primary key,
      recipient text not null,
      subject text not null,
      text text not null,
      attachments jsonb not null default '[]',
      sent_at timestamptz not null default now()
    )`.execute(db)
  await sql`create index local_mail_recipient on local_mail (recipient)`.execute(db)
  await sql`create table demo_today (days_ahead int not null)`.execute(db)
}
