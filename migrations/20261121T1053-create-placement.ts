import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table placement (
      id uuid primary key,
      review_id uuid not null references review,
      person_id uuid not null references person,
      role text not null check (role in ('lead', 'peer')),
      state text not null check (state in
        ('chosen', 'waitlisted', 'offered', 'accepted', 'declined', 'lapsed', 'withdrawnEarly',
         'withdrawnLate', 'released', 'replaced', 'attended', 'partial', 'noShow')),
      since timestamptz not null,
      rank int,
      need text,
      reason text,
      expires date,
      deputy_of uuid references placement,
      days daterange,
      days_attended int check (days_attended between 0 and 5),
      constraint days_of_its_review foreign key (review_id, days)
        references review (id, days) on update cascade,
      constraint offers_expire check (state <> 'offered' or expires is not null),
      constraint one_review_at_a_time exclude using gist (person_id with =, days with &&)
        where (state in ('chosen', 'offered', 'accepted', 'attended', 'partial'))
    )`.execute(db)
  await sql`
    create unique index one_place_in_a_review on placement (review_id, person_id)
      where state in ('chosen', 'waitlisted', 'offered', 'accepted', 'attended', 'partial')`.execute(db)
  await sql`
    create unique index one_lead_reviewer on placement (review_id)
      where role = 'lead' and state in ('chosen', 'offered', 'accepted', 'attended', 'partial')`.execute(db)
  await sql`create index placement_review on placement (review_id)`.execute(db)
  await sql`create index placement_person on placement (person_id)`.execute(db)
  await sql`
    create table placement_event (
      id uuid primary key,
      placement_id uuid not null references placement on delete cascade,
      state text not null,
      at timestamptz not null,
      by_person uuid references person,
      reason text
    )`.execute(db)
  await sql`create index placement_event_placement on placement_event (placement_id, at)`.execute(db)
}
