import type { PersonId } from '#kernel'
import { type Reader, reading } from '#platform/database'
import type { SeasonId } from '../ids.ts'
import type { SeasonTables } from '../tables.ts'

/** How many reviews somebody has chosen in a season, the waiting list and what came of choices included. */
export async function choicesOf(db: Reader, season: SeasonId, person: PersonId): Promise<number> {
  const row = await reading<SeasonTables>(db)
    .selectFrom('placement')
    .innerJoin('review', 'review.id', 'placement.review_id')
    .where('review.season_id', '=', season)
    .where('placement.person_id', '=', person)
    .where('placement.rank', 'is not', null)
    .where('placement.state', 'in', ['chosen', 'waitlisted', 'offered', 'accepted'])
    .select((from) => from.fn.countAll<number>().as('many'))
    .executeTakeFirstOrThrow()
  return row.many
}
