import { type Occasion, type Period, type PersonId, fromDaterange, personOf, toDaterange } from '#kernel'
import type { PartnershipTables, SchoolId } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { PlacementId, ReviewId, SeasonId, StandbyId } from '../ids.ts'
import { heldStates } from '../places/placement.ts'
import type { SeasonTables } from '../tables.ts'
import { type Standby, type StandbyState, openStates } from './standby.ts'

type Tables = SeasonTables & PartnershipTables

const standbys = (db: Reader) =>
  reading<SeasonTables>(db).selectFrom('standby').selectAll('standby').orderBy('standby.id')

type Row = Awaited<ReturnType<ReturnType<typeof standbys>['executeTakeFirstOrThrow']>>

const standbyFrom = (row: Row): Standby => ({
  id: row.id,
  review: row.review_id,
  person: row.person_id,
  state: row.state,
  days: fromDaterange(row.days),
  since: row.since,
  expires: row.expires,
  reason: row.reason,
  insteadOf: row.instead_of,
})

export async function findStandby(db: Reader, id: StandbyId): Promise<Standby | null> {
  const row = await standbys(db).where('id', '=', id).executeTakeFirst()
  return row ? standbyFrom(row) : null
}

export async function standbysOfReview(db: Reader, review: ReviewId): Promise<Standby[]> {
  const rows = await standbys(db).where('review_id', '=', review).execute()
  return rows.map(standbyFrom)
}

export async function standbysOfSeason(db: Reader, season: SeasonId): Promise<Standby[]> {
  const rows = await standbys(db)
    .innerJoin('review', 'review.id', 'standby.review_id')
    .where('review.season_id', '=', season)
    .execute()
  return rows.map(standbyFrom)
}

/** A review in which somebody has a place on some of these days. */
export async function placeOnDays(
  db: Reader,
  { person, days, review }: Pick<Standby, 'person' | 'days' | 'review'>,
): Promise<string | null> {
  const row = await reading<Tables>(db)
    .selectFrom('placement')
    .innerJoin('review', 'review.id', 'placement.review_id')
    .leftJoin('school', 'school.id', 'review.school_id')
    .where('placement.person_id', '=', person)
    .where('placement.review_id', '!=', review)
    .where('placement.state', 'in', heldStates)
    .where('placement.days', '&&', toDaterange(days))
    .select('school.name')
    .executeTakeFirst()
  return row ? (row.name ?? 'another review') : null
}

export type OpenStandby = Standby & {
  readonly school: SchoolId
  readonly reviewDays: Period | null
  readonly cancelled: boolean
}

/** Everybody in a season who stands by or is asked to, with how their review stands. */
export async function openStandbys(db: Reader, season: SeasonId): Promise<OpenStandby[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('standby')
    .innerJoin('review', 'review.id', 'standby.review_id')
    .innerJoin('school', 'school.id', 'review.school_id')
    .where('review.season_id', '=', season)
    .where('standby.state', 'in', openStates)
    .selectAll('standby')
    .select(['school.id as school', 'review.days as review_days'])
    .select((from) =>
      from
        .exists(
          from
            .selectFrom('review_cancelled')
            .whereRef('review_cancelled.review_id', '=', 'review.id')
            .select('review_cancelled.review_id'),
        )
        .as('cancelled'),
    )
    .orderBy('standby.id')
    .execute()
  return rows.map((row) => ({
    ...standbyFrom(row),
    school: row.school,
    reviewDays: row.review_days === null ? null : fromDaterange(row.review_days),
    cancelled: Boolean(row.cancelled),
  }))
}

type Asked = Pick<Standby, 'review' | 'person' | 'days' | 'expires'> & { readonly standby: StandbyId }

export async function insertStandby(tx: Transactor, asked: Asked, { at, by }: Occasion): Promise<void> {
  await writing<SeasonTables>(tx)
    .insertInto('standby')
    .values({
      id: asked.standby,
      review_id: asked.review,
      person_id: asked.person,
      state: 'asked',
      days: toDaterange(asked.days),
      since: at,
      by_person: personOf(by),
      expires: asked.expires,
      reason: null,
    })
    .execute()
}

type Move = {
  readonly standby: StandbyId
  readonly state: StandbyState
  readonly reason?: string | null
  readonly insteadOf?: PlacementId | null
}

export async function moveStandby(
  tx: Transactor,
  { standby, state, reason = null, insteadOf = null }: Move,
  { at, by }: Occasion,
): Promise<void> {
  await writing<SeasonTables>(tx)
    .updateTable('standby')
    .set({ state, reason, since: at, by_person: personOf(by), instead_of: insteadOf })
    .where('id', '=', standby)
    .execute()
}

type Pair = { readonly review: ReviewId; readonly person: PersonId }

/** Whoever gets a place in a review stands by for it no more. */
export async function placeTakesOver(
  tx: Transactor,
  { review, person }: Pair,
  { at, by }: Occasion,
): Promise<void> {
  await writing<SeasonTables>(tx)
    .updateTable('standby')
    .set({ state: 'calledUp', since: at, by_person: personOf(by) })
    .where('review_id', '=', review)
    .where('person_id', '=', person)
    .where('state', 'in', openStates)
    .execute()
}
