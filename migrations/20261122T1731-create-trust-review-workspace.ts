import { type Kysely, sql } from 'kysely'

/** What a trust and its visitors put together for a trust peer review. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table trust_proforma (
      review_id uuid not null references trust_review,
      question text not null,
      words text not null check (words <> ''),
      written_at timestamptz not null,
      written_by uuid references person,
      primary key (review_id, question)
    )`.execute(db)
  await sql`
    create table trust_proforma_school (
      review_id uuid not null references trust_review,
      school_id uuid not null references school,
      employees int check (employees >= 0),
      own_hub text not null default '',
      last_inspection text not null default '',
      context text not null default '',
      primary key (review_id, school_id)
    )`.execute(db)
  await sql`
    create table trust_group (
      review_id uuid not null references trust_review,
      activity text not null,
      people text not null,
      place text not null default '',
      primary key (review_id, activity)
    )`.execute(db)
  await sql`
    create table trust_challenge (
      id uuid primary key,
      review_id uuid not null references trust_review,
      place int not null,
      question text not null,
      discussion text not null default '',
      consensus text not null default '',
      unique (review_id, place)
    )`.execute(db)
  await sql`
    create table trust_biography (
      review_id uuid not null references trust_review,
      person_id uuid not null references person,
      words text not null,
      primary key (review_id, person_id)
    )`.execute(db)
}
