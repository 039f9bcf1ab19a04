import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table identity_task_link (
      secret_hash text primary key,
      task text not null,
      subject_kind text not null,
      subject_id uuid not null,
      person_id uuid,
      expires_at timestamptz not null,
      revoked boolean not null default false
    )`.execute(db)
  await sql`create index identity_task_link_subject on identity_task_link (subject_id, task)`.execute(db)
}
