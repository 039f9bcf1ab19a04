import { type Kysely, sql } from 'kysely'

/** `plan_id` is null when the teams were played through as they stood; `heard_at` is the database’s own clock. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table team_outlook (
      id uuid primary key,
      season_id uuid not null references season,
      plan_id uuid references team_plan,
      asked_at timestamptz not null,
      asked_by uuid references person,
      heard_at timestamptz not null default now(),
      outlook jsonb,
      failed boolean not null default false
    )`.execute(db)
  await sql`create index team_outlook_of_season on team_outlook (season_id, asked_at)`.execute(db)
}
