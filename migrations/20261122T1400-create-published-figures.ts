import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table published_import (
      id uuid primary key,
      state text not null check (state in ('planned', 'adopted', 'discarded')),
      dataset text not null check (dataset in ('ks2', 'ks4', 'census', 'absence', 'schools')),
      year text not null,
      release text not null check (release in ('provisional', 'revised', 'final')),
      file text not null,
      planned_at timestamptz not null,
      planned_by uuid,
      settled_at timestamptz check ((settled_at is null) = (state = 'planned')),
      settled_by uuid,
      rows int not null,
      notes jsonb not null,
      counts jsonb not null,
      changes json not null,
      complaints jsonb not null
    )`.execute(db)
  await sql`create index published_import_planned on published_import (planned_at desc)`.execute(db)
  await sql`
    create table published_import_part (
      published_import_id uuid not null references published_import on delete cascade,
      number int not null,
      rows json not null,
      primary key (published_import_id, number)
    )`.execute(db)
  await sql`
    create table published_release (
      dataset text not null check (dataset in ('ks2', 'ks4', 'census', 'absence', 'schools')),
      year text not null,
      release text not null check (release in ('provisional', 'revised', 'final')),
      source text not null,
      fictional boolean not null default false,
      adopted_at timestamptz not null,
      primary key (dataset, year)
    )`.execute(db)
  await sql`
    create table published_figures (
      dataset text not null,
      year text not null,
      place text not null,
      urn int generated always as (case when place ~ '^[0-9]+$' then place::int end) stored,
      figures jsonb not null,
      primary key (dataset, year, place)
    )`.execute(db)
  await sql`create index published_figures_urn on published_figures (urn, year)`.execute(db)
  // Compressing what is read once or seldom would cost more time than the space is worth.
  await sql`alter table published_import alter column changes set storage external`.execute(db)
  await sql`alter table published_import_part alter column rows set storage external`.execute(db)
}
