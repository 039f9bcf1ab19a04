import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table review (
      id uuid primary key,
      season_id uuid not null references season,
      school_id uuid not null references school,
      kind text not null default 'qar' check (kind in ('qar')),
      requested_at timestamptz not null,
      requested_by uuid references person,
      days daterange check (days is null or (not isempty(days) and not upper_inf(days))),
      estimate_option text not null default 'full'
        check (estimate_option in ('full', 'categoriesOnly', 'verbalOnly', 'none')),
      focus text[] not null default '{}',
      own_hub_allowed_at timestamptz,
      own_hub_allowed_by uuid references person,
      peer_slots int not null check (peer_slots between 1 and 12),
      sequence int not null default 0,
      constraint one_review_a_season unique (season_id, school_id),
      constraint review_with_its_days unique (id, days),
      constraint review_with_its_estimate_option unique (id, estimate_option)
    )`.execute(db)
  await sql`create index review_school on review (school_id)`.execute(db)
  await sql`create index review_days on review using gist (days)`.execute(db)
  await sql`
    create table review_cancelled (
      review_id uuid primary key references review,
      at timestamptz not null,
      by_person uuid references person,
      by_side text not null check (by_side in ('host', 'office')),
      why text not null
    )`.execute(db)
  await sql`
    create table review_postponed (
      id uuid primary key,
      review_id uuid not null references review,
      at timestamptz not null,
      by_person uuid references person,
      days daterange not null,
      why text not null
    )`.execute(db)
  await sql`create index review_postponed_review on review_postponed (review_id)`.execute(db)
  await sql`
    create table review_milestone (
      review_id uuid not null references review,
      milestone text not null check (milestone in ('issued', 'closed')),
      at timestamptz not null,
      by_person uuid references person,
      primary key (review_id, milestone)
    )`.execute(db)
}
