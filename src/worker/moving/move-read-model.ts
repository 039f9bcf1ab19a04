import { type Day, type Period, type PersonId, fromDaterange } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { MoveId, ReviewId, SeasonTables, WayOutId } from '#seasons'
import type { Reachable } from '../review-read-model.ts'

type Tables = SeasonTables & PartnershipTables

/** Somebody who is asked to move, as letters speak of it. */
export type ToldMove = {
  readonly move: MoveId
  readonly state: SeasonTables['way_out_move']['state']
  readonly member: Reachable
  readonly fromName: string
  readonly fromDays: Period | null
  readonly toName: string | null
  readonly toDays: Period | null
  readonly expires: Day
}

/** Everybody whom a way out moves. */
export async function toldMoves(db: Reader, wayOut: WayOutId): Promise<ToldMove[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('way_out_move as move')
    .innerJoin('person', 'person.id', 'move.person_id')
    .innerJoin('review as origin', 'origin.id', 'move.from_review')
    .innerJoin('school as left', 'left.id', 'origin.school_id')
    .leftJoin('review as goal', 'goal.id', 'move.to_review')
    .leftJoin('school as joined', 'joined.id', 'goal.school_id')
    .where('move.way_out_id', '=', wayOut)
    .select(['move.id as move', 'move.state', 'move.expires'])
    .select(['person.id as person', 'person.name', 'person.email'])
    .select(['left.name as fromName', 'origin.days as fromDays'])
    .select(['joined.name as toName', 'goal.days as toDays'])
    .orderBy('person.name')
    .orderBy('move.id')
    .execute()
  return rows.map(({ person, name, email, fromDays, toDays, ...row }) => ({
    ...row,
    member: { person, name, email },
    fromDays: daysIn(fromDays),
    toDays: daysIn(toDays),
  }))
}

const daysIn = (range: string | null): Period | null => (range === null ? null : fromDaterange(range))

type Asked = { readonly wayOut: WayOutId; readonly person: PersonId }

export const toldMove = async (db: Reader, { wayOut, person }: Asked): Promise<ToldMove | null> =>
  (await toldMoves(db, wayOut)).find(({ member }) => member.person === person) ?? null

/** The school whose team a way out would fill again. */
export async function helpedSchool(db: Reader, review: ReviewId): Promise<string> {
  const row = await reading<Tables>(db)
    .selectFrom('review')
    .innerJoin('school', 'school.id', 'review.school_id')
    .where('review.id', '=', review)
    .select('school.name')
    .executeTakeFirst()
  return row?.name ?? 'a school'
}
