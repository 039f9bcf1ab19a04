import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table review_estimate (
      review_id uuid not null,
      estimate_option text not null,
      scope text not null check (scope in ('overall', 'leadership', 'quality', 'additionalNeeds')),
      level text not null check (level in ('leading', 'effective', 'workingTowards')),
      primary key (review_id, scope),
      constraint option_of_its_review foreign key (review_id, estimate_option)
        references review (id, estimate_option) on update cascade,
      constraint only_what_the_host_asked_for check
        (estimate_option = 'full'
          or (estimate_option = 'categoriesOnly' and scope in ('leadership', 'quality')))
    )`.execute(db)
}
