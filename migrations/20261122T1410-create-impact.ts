import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table unrecorded_figure (
      year text not null,
      metric text not null,
      why text not null,
      primary key (year, metric)
    )`.execute(db)
  await sql`
    create table impact_target (
      metric text not null,
      year text not null,
      value float8 not null,
      set_on date not null,
      words text not null,
      primary key (metric, year)
    )`.execute(db)
  await sql`
    create table impact_snapshot (
      id uuid primary key,
      year text not null,
      version int not null check (version > 0),
      taken_at timestamptz not null,
      taken_by uuid,
      why text not null,
      definitions json not null,
      figures json not null,
      unique (year, version)
    )`.execute(db)
  await sql`
    create table impact_snapshot_rows (
      snapshot_id uuid not null references impact_snapshot,
      source text not null,
      rows json not null,
      primary key (snapshot_id, source)
    )`.execute(db)
}
