import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table review_host_leader (
      review_id uuid not null references review,
      person_id uuid not null references person,
      responsibility text not null,
      safeguarding boolean not null default false,
      telephone text,
      named_at timestamptz not null,
      named_by uuid references person,
      primary key (review_id, person_id)
    )`.execute(db)
  await sql`create index review_host_leader_person on review_host_leader (person_id)`.execute(db)
  await sql`
    create unique index one_safeguarding_lead_a_review on review_host_leader (review_id)
      where safeguarding`.execute(db)
}
