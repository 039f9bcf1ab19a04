import { sql } from 'kysely'
import type { Day } from '#kernel'
import { type PartnershipTables, type Phase, type SchoolId, periodOfYear } from '#partnership'
import { type Reader, reading } from '#platform/database'
import { calendarsOf } from '../calendars/calendar-store.ts'
import type { DateQuestion } from '../dates/day-offered.ts'
import { bookedDays, headsAway, leadSupply } from '../dates/dates-store.ts'
import type { ReviewId } from '../ids.ts'
import type { Season } from '../season/season.ts'
import type { SeasonTables } from '../tables.ts'

/** A review that has no days, with all that its days hang on. */
export type Undated = {
  readonly review: ReviewId
  readonly school: SchoolId
  readonly schoolName: string
  readonly phase: Phase
  readonly question: DateQuestion
}

/** The reviews of a season without days, longest asked for first, in the same number of queries however many they are. */
export async function undatedReviews(db: Reader, season: Season, today: Day): Promise<Undated[]> {
  const within = periodOfYear(season.year)
  const rows = await reading<SeasonTables & PartnershipTables>(db)
    .selectFrom('review')
    .innerJoin('school', 'school.id', 'review.school_id')
    .where('review.season_id', '=', season.id)
    .where('review.kind', '=', 'qar')
    .where('review.days', 'is', null)
    .where(sql<boolean>`not exists (select from review_cancelled c where c.review_id = review.id)`)
    .select(['review.id as review', 'school.id as school', 'school.name as schoolName'])
    .select(['school.phase', 'school.la_code as authority'])
    .orderBy('review.requested_at')
    .orderBy('review.id')
    .execute()
  if (rows.length === 0) return []
  const [calendar, booked, leads, away] = await Promise.all([
    calendarsOf(db, rows, within),
    bookedDays(db, within, null),
    leadSupply(db, within),
    headsAway(
      db,
      rows.map(({ school }) => school),
      within,
    ),
  ])
  return rows.map(({ authority, ...row }) => ({
    ...row,
    question: {
      policies: season.policies,
      calendar: calendar({ ...row, authority }),
      booked,
      leads,
      away: away(row.school),
      today,
    },
  }))
}
