import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table team_plan (
      id uuid primary key,
      season_id uuid not null references season,
      role text not null check (role in ('lead', 'peer')),
      plan jsonb not null,
      drafted_at timestamptz not null,
      drafted_by uuid references person,
      adopted_at timestamptz,
      adopted_by uuid references person,
      discarded_at timestamptz,
      discarded_by uuid references person,
      constraint one_end check (num_nonnulls(adopted_at, discarded_at) <= 1)
    )`.execute(db)
  await sql`
    create unique index one_draft_at_a_time on team_plan (season_id, role)
      where adopted_at is null and discarded_at is null`.execute(db)
}
