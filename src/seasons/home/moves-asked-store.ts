import type { Day, PersonId } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { MoveId } from '../ids.ts'
import type { SeasonTables } from '../tables.ts'

/** Somebody is asked to give a place up, and to go to `toName` when it says where. */
export type ReviewerMove = {
  readonly move: MoveId
  readonly fromName: string
  readonly toName: string | null
  readonly expires: Day
}

/** What somebody is asked and can still answer. */
export const movesAskedOf = (db: Reader, person: PersonId, today: Day): Promise<ReviewerMove[]> =>
  reading<SeasonTables & PartnershipTables>(db)
    .selectFrom('way_out_move as move')
    .innerJoin('review as origin', 'origin.id', 'move.from_review')
    .innerJoin('school as left', 'left.id', 'origin.school_id')
    .leftJoin('review as goal', 'goal.id', 'move.to_review')
    .leftJoin('school as joined', 'joined.id', 'goal.school_id')
    .where('move.person_id', '=', person)
    .where('move.state', '=', 'asked')
    .where('move.expires', '>=', today)
    .select(['move.id as move', 'left.name as fromName', 'joined.name as toName', 'move.expires'])
    .orderBy('move.expires')
    .orderBy('move.id')
    .execute()
