import { sql } from 'kysely'
import { z } from 'zod'
import { type Day, type Occasion, PersonId, personOf } from '#kernel'
import type { PartnershipTables, SchoolId } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import { type MoveId, ReviewId, type SeasonId, type WayOutId } from '../ids.ts'
import type { SeasonTables } from '../tables.ts'
import type { AskedWayOut, Move, MoveState, WayOutState } from './move.ts'

type Tables = SeasonTables & PartnershipTables

const Pairs = z.array(z.object({ review: ReviewId, person: PersonId }))

type Which =
  | { readonly wayOut: WayOutId }
  | { readonly review: ReviewId }
  | { readonly season: SeasonId }
  | { readonly move: MoveId }

/** Ways out that people are or were asked about, the latest first, each with everybody whom it moves. */
export async function wayOuts(db: Reader, which: Which): Promise<AskedWayOut[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('way_out')
    .innerJoin('review', 'review.id', 'way_out.review_id')
    .where(condition(which))
    .where('review.school_id', 'is not', null)
    .select(['way_out.id', 'way_out.review_id as review', 'way_out.joins', 'way_out.leaves'])
    .select(['way_out.state', 'way_out.since', 'way_out.why', 'review.season_id as season'])
    .select(sql<SchoolId>`review.school_id`.as('school'))
    .orderBy('way_out.asked_at', 'desc')
    .orderBy('way_out.id')
    .execute()
  const moves = await movesOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ joins, leaves, ...row }) => ({
    ...row,
    joins: Pairs.parse(joins),
    leaves: Pairs.parse(leaves),
    moves: moves.filter(({ wayOut }) => wayOut === row.id).map(({ wayOut: _, ...move }) => move),
  }))
}

function condition(which: Which) {
  if ('wayOut' in which) return sql<boolean>`way_out.id = ${which.wayOut}`
  if ('review' in which) return sql<boolean>`way_out.review_id = ${which.review}`
  if ('season' in which) return sql<boolean>`review.season_id = ${which.season} and way_out.state = 'asked'`
  return sql<boolean>`way_out.id = (select way_out_id from way_out_move where id = ${which.move})`
}

const movesOf = async (
  db: Reader,
  ids: readonly WayOutId[],
): Promise<(Move & { readonly wayOut: WayOutId })[]> =>
  ids.length === 0
    ? []
    : reading<Tables>(db)
        .selectFrom('way_out_move as move')
        .innerJoin('person', 'person.id', 'move.person_id')
        .where('move.way_out_id', 'in', [...ids])
        .select(['move.id', 'move.way_out_id as wayOut', 'person.id as person', 'person.name'])
        .select(['move.from_review as from', 'move.to_review as to', 'move.state'])
        .select(['move.expires', 'move.reason'])
        .orderBy('person.name')
        .orderBy('move.id')
        .execute()

type NewWayOut = Pick<AskedWayOut, 'review' | 'joins' | 'leaves'> & { readonly wayOut: WayOutId }

export async function insertWayOut(
  tx: Transactor,
  { wayOut, review, joins, leaves }: NewWayOut,
  { at, by }: Occasion,
): Promise<void> {
  await writing<SeasonTables>(tx)
    .insertInto('way_out')
    .values({
      id: wayOut,
      review_id: review,
      joins: JSON.stringify(joins),
      leaves: JSON.stringify(leaves),
      asked_at: at,
      asked_by: personOf(by),
      state: 'asked',
      since: at,
      why: null,
    })
    .execute()
}

type NewMove = Pick<Move, 'person' | 'from' | 'to'> & {
  readonly wayOut: WayOutId
  readonly move: MoveId
  readonly expires: Day
}

export async function insertMove(tx: Transactor, asked: NewMove, { at }: Occasion): Promise<void> {
  await writing<SeasonTables>(tx)
    .insertInto('way_out_move')
    .values({
      id: asked.move,
      way_out_id: asked.wayOut,
      person_id: asked.person,
      from_review: asked.from,
      to_review: asked.to,
      state: 'asked',
      since: at,
      expires: asked.expires,
      reason: null,
    })
    .execute()
}

type Answer = { readonly move: MoveId; readonly state: MoveState; readonly reason?: string | null }

export async function answerMove(
  tx: Transactor,
  { move, state, reason = null }: Answer,
  { at }: Occasion,
): Promise<void> {
  await writing<SeasonTables>(tx)
    .updateTable('way_out_move')
    .set({ state, reason, since: at })
    .where('id', '=', move)
    .execute()
}

type End = { readonly wayOut: WayOutId; readonly state: WayOutState; readonly why: string | null }

/** Whoever has not answered need not any more. */
export async function endWayOut(
  tx: Transactor,
  { wayOut, state, why }: End,
  { at }: Occasion,
): Promise<void> {
  const tables = writing<SeasonTables>(tx)
  await tables.updateTable('way_out').set({ state, why, since: at }).where('id', '=', wayOut).execute()
  await tables
    .updateTable('way_out_move')
    .set({ state: 'over', since: at })
    .where('way_out_id', '=', wayOut)
    .where('state', '=', 'asked')
    .execute()
}
