import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table event (
      id uuid primary key,
      kind text not null,
      title text not null,
      held_on date not null,
      attendees int not null check (attendees > 0),
      recorded_at timestamptz not null,
      recorded_by uuid references person,
      constraint recorded_once unique (kind, held_on, title)
    )`.execute(db)
  await sql`create index event_held on event (held_on)`.execute(db)
  await sql`
    create table event_attendee (
      event_id uuid not null references event on delete cascade,
      person_id uuid not null references person,
      primary key (event_id, person_id)
    )`.execute(db)
}
