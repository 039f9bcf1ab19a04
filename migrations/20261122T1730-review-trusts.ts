import { type Kysely, sql } from 'kysely'

/** A review is of a school or, where trust leaders review one another, of a trust. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table review
      drop constraint review_kind_check,
      alter column school_id drop not null,
      add column trust_id uuid references trust,
      add constraint review_kind check (kind in ('qar', 'tpr')),
      add constraint host_of_its_kind check (
        (kind = 'qar' and school_id is not null and trust_id is null)
        or (kind = 'tpr' and trust_id is not null and school_id is null))`.execute(db)
  await sql`
    create unique index one_trust_review_a_season on review (season_id, trust_id)
      where trust_id is not null`.execute(db)
  await sql`
    create table trust_review (
      review_id uuid primary key references review,
      officer uuid not null references person
    )`.execute(db)
}
