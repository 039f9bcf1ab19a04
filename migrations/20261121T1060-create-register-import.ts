import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table register_import (
      id uuid primary key,
      state text not null check (state in ('planned', 'adopted', 'discarded')),
      as_of date not null,
      stands_on uuid references register_import,
      planned_at timestamptz not null,
      planned_by uuid,
      settled_at timestamptz check ((settled_at is null) = (state = 'planned')),
      settled_by uuid,
      files jsonb not null,
      counts jsonb not null,
      difference json not null,
      complaints jsonb not null
    )`.execute(db)
  await sql`create index register_import_planned on register_import (planned_at desc)`.execute(db)
  await sql`
    create unique index one_import_adopted_on_another
    on register_import (stands_on) nulls not distinct where state = 'adopted'`.execute(db)
  await sql`
    create table register_import_part (
      register_import_id uuid not null references register_import on delete cascade,
      noun text not null check (noun in ('authorities', 'trusts', 'schools', 'lives', 'trustTimes')),
      number int not null,
      rows json not null,
      primary key (register_import_id, noun, number)
    )`.execute(db)
  // Compressing what is read once or seldom would cost more time than the space is worth.
  await sql`alter table register_import alter column difference set storage external`.execute(db)
  await sql`alter table register_import_part alter column rows set storage external`.execute(db)
}
