import type { PartnershipTables, SchoolId } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { SeasonId } from '../ids.ts'
import { findSeason } from '../season/season-store.ts'
import type { Season } from '../season/season.ts'
import type { SeasonTables } from '../tables.ts'

/** A school that would like to host. */
export type Signing = {
  readonly season: Season
  readonly school: SchoolId
  readonly name: string
  readonly pupils: number | null
  readonly isPartner: boolean
  readonly hasReview: boolean
}

type Wish = { readonly season: SeasonId; readonly school: SchoolId }

export async function findSigning(db: Reader, wish: Wish): Promise<Signing | null> {
  const season = await findSeason(db, wish.season)
  if (!season) return null
  const row = await reading<SeasonTables & PartnershipTables>(db)
    .selectFrom('school')
    .leftJoin('membership', (join) =>
      join.onRef('membership.school_id', '=', 'school.id').on('membership.year', '=', season.year),
    )
    .leftJoin('review', (join) =>
      join.onRef('review.school_id', '=', 'school.id').on('review.season_id', '=', season.id),
    )
    .where('school.id', '=', wish.school)
    .select(['school.name', 'school.pupils', 'membership.level', 'review.id as review'])
    .executeTakeFirst()
  if (!row) return null
  const { name, pupils, level, review } = row
  return {
    season,
    school: wish.school,
    name,
    pupils,
    isPartner: level !== null,
    hasReview: review !== null,
  }
}
