import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table season (
      id uuid primary key,
      year text not null unique,
      policies jsonb not null
    )`.execute(db)
  await sql`
    create table season_step (
      id uuid primary key,
      season_id uuid not null references season,
      step text not null check (step in ('opened', 'datesClosed', 'choicesOpened', 'choicesClosed', 'closed')),
      at timestamptz not null,
      by_person uuid references person
    )`.execute(db)
  await sql`create index season_step_season on season_step (season_id, at)`.execute(db)
}
