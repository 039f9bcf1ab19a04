import { sql } from 'kysely'
import { type Day, type Period, type PersonId, fromDaterange } from '#kernel'
import { type PartnershipTables, type PartnershipYear, type SchoolId, periodOfYear } from '#partnership'
import { type Reader, reading } from '#platform/database'
import { type SeasonPractitioner, practitionersForSeason } from '#practitioners'
import type { ReviewId, SeasonId } from '../ids.ts'
import { type Placement, attendedStates } from '../places/placement.ts'
import { placementFrom } from '../places/placement-store.ts'
import { findSeason } from '../season/season-store.ts'
import type { Season } from '../season/season.ts'
import type { SeasonTables } from '../tables.ts'
import { type StaffedReview, staffedReviewFrom } from './staffed-review.ts'

type Tables = SeasonTables & PartnershipTables

/** Where somebody has been on a review before. */
export type Visit = {
  readonly person: PersonId
  readonly school: SchoolId
  readonly role: Placement['role']
  readonly year: PartnershipYear
}

export type HeldDays = { readonly person: PersonId; readonly review: ReviewId; readonly days: Period }

/** Everything in a season that a matching problem is made of. */
export type SeasonRoster = {
  readonly season: Season
  readonly today: Day
  readonly reviews: readonly StaffedReview[]
  readonly practitioners: readonly SeasonPractitioner[]
  readonly placements: readonly Placement[]
  /** Who keeps which days free, to step in. */
  readonly standbys: readonly HeldDays[]
  readonly visits: ReadonlyMap<PersonId, readonly Visit[]>
  readonly firstYears: ReadonlySet<SchoolId>
}

/** The roster of a season, in the same number of queries whatever its size. */
export async function seasonRoster(db: Reader, id: SeasonId, today: Day): Promise<SeasonRoster | null> {
  const season = await findSeason(db, id)
  if (!season) return null
  const within = periodOfYear(season.year)
  const [reviews, practitioners, placements, standbys, visits, firstYears] = await Promise.all([
    staffedReviews(db, id),
    practitionersForSeason(db, within),
    placementsIn(db, id),
    heldDays(db, id),
    visitsBefore(db, season.year),
    firstYearSchools(db, season.year),
  ])
  return { season, today, reviews, practitioners, placements, standbys, visits, firstYears }
}

async function staffedReviews(db: Reader, season: SeasonId): Promise<StaffedReview[]> {
  const onItsDay = sql<string>`coalesce(lower(review.days), review.requested_at::date)`
  const rows = await reading<Tables>(db)
    .selectFrom('review')
    .innerJoin('school', 'school.id', 'review.school_id')
    .leftJoin('trust_school', (join) =>
      join
        .onRef('trust_school.school_id', '=', 'review.school_id')
        .on(sql<boolean>`trust_school.held @> ${onItsDay}`),
    )
    .leftJoin('hub_school', (join) =>
      join
        .onRef('hub_school.school_id', '=', 'review.school_id')
        .on(sql<boolean>`hub_school.held @> ${onItsDay}`),
    )
    .where('review.season_id', '=', season)
    .where(sql<boolean>`not exists (select from review_cancelled c where c.review_id = review.id)`)
    .select(['review.id', 'review.days', 'review.focus', 'review.peer_slots', 'review.own_hub_allowed_at'])
    .select(['school.id as school', 'school.name', 'school.phase', 'school.pupils', 'school.fsm_percent'])
    .select(['school.region', 'school.easting', 'school.northing', 'school.send_provision'])
    .select(['trust_school.trust_id as trust', 'hub_school.hub_id as hub'])
    .orderBy('review.id')
    .execute()
  return rows.map(staffedReviewFrom)
}

async function placementsIn(db: Reader, season: SeasonId): Promise<Placement[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('placement')
    .innerJoin('review', 'review.id', 'placement.review_id')
    .where('review.season_id', '=', season)
    .where('review.kind', '=', 'qar')
    .selectAll('placement')
    .orderBy('placement.id')
    .execute()
  return rows.map(placementFrom)
}

async function heldDays(db: Reader, season: SeasonId): Promise<HeldDays[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('standby')
    .innerJoin('review', 'review.id', 'standby.review_id')
    .where('review.season_id', '=', season)
    .where('standby.state', '=', 'holding')
    .select(['standby.person_id as person', 'standby.review_id as review', 'standby.days'])
    .orderBy('standby.id')
    .execute()
  return rows.map((row) => ({ ...row, days: fromDaterange(row.days) }))
}

async function visitsBefore(db: Reader, year: PartnershipYear): Promise<Map<PersonId, Visit[]>> {
  const rows = await reading<Tables>(db)
    .selectFrom('placement')
    .innerJoin('review', 'review.id', 'placement.review_id')
    .innerJoin('season', 'season.id', 'review.season_id')
    .where('season.year', '<', year)
    .where('placement.state', 'in', attendedStates)
    .innerJoin('school', 'school.id', 'review.school_id')
    .select(['placement.person_id as person', 'school.id as school', 'placement.role', 'season.year'])
    .orderBy('season.year')
    .execute()
  return Map.groupBy(rows, ({ person }) => person)
}

async function firstYearSchools(db: Reader, year: PartnershipYear): Promise<Set<SchoolId>> {
  const rows = await reading<Tables>(db)
    .selectFrom('membership')
    .groupBy('school_id')
    .having(sql<boolean>`min(year) = ${year}`)
    .select('school_id')
    .execute()
  return new Set(rows.map(({ school_id }) => school_id))
}
