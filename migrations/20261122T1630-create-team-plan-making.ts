import { type Kysely, sql } from 'kysely'

/** `heard_at` is told by the database’s own clock, so that every process judges by the same one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table team_plan_making (
      plan_id uuid primary key,
      season_id uuid not null references season,
      role text not null check (role in ('lead', 'peer')),
      instead uuid references team_plan,
      begun_at timestamptz not null,
      begun_by uuid references person,
      heard_at timestamptz not null default now(),
      progress jsonb,
      stop_asked_at timestamptz,
      stop_asked_by uuid references person,
      ended_at timestamptz,
      why_not text
    )`.execute(db)
  await sql`
    create unique index one_making_at_a_time on team_plan_making (season_id, role)
      where ended_at is null`.execute(db)
}
