import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table framework (
      code text primary key,
      content jsonb not null,
      copied_from text not null,
      drafted_at timestamptz not null,
      drafted_by uuid references person,
      published_at timestamptz,
      published_by uuid references person
    )`.execute(db)
  await sql`
    create function published_framework_stays() returns trigger language plpgsql as $$
    begin
      if old.published_at is not null then
        raise exception 'The framework % is published and never changes', old.code;
      end if;
      return coalesce(new, old);
    end $$`.execute(db)
  await sql`
    create trigger published_framework_stays before update or delete on framework
      for each row execute function published_framework_stays()`.execute(db)
}
