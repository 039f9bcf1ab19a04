import { type Kysely, sql } from 'kysely'

/** The place that somebody leaves for this one, if they say yes to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table placement
    add column instead_of uuid references placement on delete set null`.execute(db)
  await sql`create index placement_instead_of on placement (instead_of) where instead_of is not null`.execute(
    db,
  )
}
