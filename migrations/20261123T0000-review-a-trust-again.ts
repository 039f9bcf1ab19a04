import { type Kysely, sql } from 'kysely'

/** A trust has one review a season, beside any that were called off: the season is held while one is set up. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop index one_trust_review_a_season`.execute(db)
  await sql`create index review_of_trust on review (season_id, trust_id) where trust_id is not null`.execute(
    db,
  )
}
