import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table finding (
      id uuid primary key,
      review_id uuid not null references review,
      section text not null,
      theme text,
      kind text not null check (kind in ('whatWentWell', 'evenBetterIf')),
      place int not null,
      made_at timestamptz not null,
      made_by uuid references person,
      withdrawn_at timestamptz,
      withdrawn_by uuid references person,
      merged_into uuid references finding
    )`.execute(db)
  await sql`create index finding_review on finding (review_id, section, place)`.execute(db)
  await sql`
    create table finding_wording (
      id uuid primary key,
      finding_id uuid not null references finding,
      number int not null,
      text text not null,
      at timestamptz not null,
      by_person uuid references person,
      unique (finding_id, number)
    )`.execute(db)
  await sql`
    create table finding_evidence (
      finding_id uuid not null references finding,
      note_id uuid not null,
      primary key (finding_id, note_id)
    )`.execute(db)
  await sql`create index finding_evidence_note on finding_evidence (note_id)`.execute(db)
  await sql`
    create table finding_answer (
      wording_id uuid not null references finding_wording,
      side text not null check (side in ('host', 'lead')),
      answer text not null check (answer in ('agrees', 'differs')),
      because text,
      at timestamptz not null,
      by_person uuid not null references person,
      primary key (wording_id, side),
      check (answer = 'agrees' or because is not null)
    )`.execute(db)
}
