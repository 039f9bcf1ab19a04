import { sql } from 'kysely'
import { type Refused, refusalOf } from '#kernel'
import { type PartnershipYear, theOffice, yearAfter, yearOf } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import type { SeasonId } from '../ids.ts'
import type { SeasonTables } from '../tables.ts'
import { allSeasons } from './season-store.ts'
import { type SeasonState, seasonStateWords } from './season.ts'

/** `dated` are the reviews of the season that have their days; cancelled ones are not counted. */
export type SeasonLine = {
  readonly id: SeasonId
  readonly year: PartnershipYear
  readonly state: SeasonState
  readonly words: string
  readonly reviews: number
  readonly dated: number
}

/** `openable` are the years, this one and the next, that have no season yet. */
export type SeasonsView = {
  readonly seasons: readonly SeasonLine[]
  readonly openable: readonly PartnershipYear[]
}

/** Every season, the latest first. */
export async function seasonsView({ db, actor, today }: Reading): Promise<SeasonsView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const [seasons, counts] = await Promise.all([allSeasons(db), reviewCounts(db)])
  const year = yearOf(today)
  return {
    seasons: seasons.map(({ id, year, state }) => ({
      id,
      year,
      state,
      words: seasonStateWords[state],
      reviews: counts.get(id)?.reviews ?? 0,
      dated: counts.get(id)?.dated ?? 0,
    })),
    openable: [year, yearAfter(year)].filter((open) => !seasons.some((season) => season.year === open)),
  }
}

async function reviewCounts(db: Reader) {
  const rows = await reading<SeasonTables>(db)
    .selectFrom('review')
    .where('kind', '=', 'qar')
    .where(sql<boolean>`not exists (select from review_cancelled c where c.review_id = review.id)`)
    .select([
      'season_id',
      sql<number>`count(*)::int`.as('reviews'),
      sql<number>`count(days)::int`.as('dated'),
    ])
    .groupBy('season_id')
    .execute()
  return new Map(rows.map(({ season_id, ...counts }) => [season_id, counts]))
}
