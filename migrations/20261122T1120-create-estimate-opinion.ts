import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  // An opinion stands in a row of its review's option, so that none can be kept where the estimate is only spoken.
  await sql`
    create table estimate_opinion (
      review_id uuid not null,
      estimate_option text not null,
      scope text not null check (scope in ('overall', 'leadership', 'quality', 'additionalNeeds')),
      person_id uuid not null references person,
      level text not null check (level in ('leading', 'effective', 'workingTowards')),
      met jsonb not null,
      at timestamptz not null,
      primary key (review_id, scope, person_id),
      foreign key (review_id, estimate_option) references review (id, estimate_option) on update cascade,
      constraint only_what_the_host_asked_for check
        (estimate_option = 'full'
          or (estimate_option = 'categoriesOnly' and scope in ('leadership', 'quality')))
    )`.execute(db)
  await sql`
    create function drop_opinions_not_asked_for() returns trigger language plpgsql as $$ begin
      delete from estimate_opinion where review_id = new.id and not
        (new.estimate_option = 'full'
          or (new.estimate_option = 'categoriesOnly' and scope in ('leadership', 'quality')));
      return new;
    end $$`.execute(db)
  await sql`
    create trigger drop_opinions_not_asked_for before update of estimate_option on review
      for each row execute function drop_opinions_not_asked_for()`.execute(db)
}
