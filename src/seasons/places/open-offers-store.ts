import type { Day, PersonId } from '#kernel'
import type { PartnershipTables, SchoolId } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { PlacementId, ReviewId, SeasonId } from '../ids.ts'
import type { SeasonTables } from '../tables.ts'
import type { ReviewRole } from './placement.ts'

export type OpenOffer = {
  readonly placement: PlacementId
  readonly review: ReviewId
  readonly school: SchoolId
  readonly person: PersonId
  readonly role: ReviewRole
  readonly expires: Day | null
}

export const openOffers = (db: Reader, season: SeasonId): Promise<OpenOffer[]> =>
  reading<SeasonTables & PartnershipTables>(db)
    .selectFrom('placement')
    .innerJoin('review', 'review.id', 'placement.review_id')
    .innerJoin('school', 'school.id', 'review.school_id')
    .where('review.season_id', '=', season)
    .where('placement.state', '=', 'offered')
    .select(['placement.id as placement', 'review.id as review', 'school.id as school'])
    .select(['placement.person_id as person', 'placement.role', 'placement.expires'])
    .orderBy('placement.id')
    .execute()
