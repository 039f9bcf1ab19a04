import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table review_line (
      id uuid primary key,
      review_id uuid not null references review,
      section text not null,
      question text not null,
      place int not null,
      asked_at timestamptz not null,
      asked_by uuid references person
    )`.execute(db)
  await sql`create index review_line_review on review_line (review_id, place)`.execute(db)
  await sql`
    create table review_protocol_accepted (
      review_id uuid not null references review,
      person_id uuid not null references person,
      at timestamptz not null,
      primary key (review_id, person_id)
    )`.execute(db)
  await sql`
    create table review_briefing (
      review_id uuid primary key references review,
      context text not null,
      hopes text not null,
      arrival text not null,
      practical text not null,
      written_at timestamptz not null,
      written_by uuid references person
    )`.execute(db)
  await sql`
    create table review_document (
      id uuid primary key,
      review_id uuid not null references review,
      title text not null,
      media_type text not null,
      ending text not null,
      bytes int not null,
      scan text not null check (scan in ('clean', 'notScanned')),
      added_at timestamptz not null,
      added_by uuid references person
    )`.execute(db)
  await sql`create index review_document_review on review_document (review_id)`.execute(db)
  await sql`
    create table review_document_content (
      document_id uuid primary key references review_document on delete cascade,
      content bytea not null
    )`.execute(db)
}
