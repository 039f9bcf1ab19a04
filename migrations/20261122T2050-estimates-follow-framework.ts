import { type Kysely, sql } from 'kysely'

const asked = `(estimate_option = 'full' or (estimate_option = 'categoriesOnly' and category))`

/**
 * What an estimate is of and its level are the framework’s to name. What the database still holds to is the host’s option:
 * each row says whether it is one of the two categories that a host may ask for without the rest.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['review_estimate', 'estimate_opinion']) {
    const to = sql.table(table)
    await sql`alter table ${to} add column category boolean`.execute(db)
    await sql`update ${to} set category = scope in ('leadership', 'quality')`.execute(db)
    await sql`alter table ${to} alter column category set not null`.execute(db)
    for (const held of [`${table}_scope_check`, `${table}_level_check`, 'only_what_the_host_asked_for'])
      await sql`alter table ${to} drop constraint ${sql.ref(held)}`.execute(db)
    await sql`alter table ${to} add constraint only_what_the_host_asked_for check ${sql.raw(asked)}`.execute(
      db,
    )
  }
  await sql`
    create or replace function drop_opinions_not_asked_for() returns trigger language plpgsql as $$ begin
      delete from estimate_opinion where review_id = new.id and not
        (new.estimate_option = 'full' or (new.estimate_option = 'categoriesOnly' and category));
      return new;
    end $$`.execute(db)
}
