import { type Day, type Occasion, type PersonId, fromDaterange, newId, personOf, toDaterange } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import { type PlacementId, RecordId, type ReviewId } from '../ids.ts'
import type { SeasonTables } from '../tables.ts'
import type { Placement, PlacementState } from './placement.ts'

const placements = (db: Reader) =>
  reading<SeasonTables>(db).selectFrom('placement').selectAll('placement').orderBy('placement.id')

type PlacementRow = Awaited<ReturnType<ReturnType<typeof placements>['executeTakeFirstOrThrow']>>

export const placementFrom = (row: PlacementRow): Placement => ({
  id: row.id,
  review: row.review_id,
  person: row.person_id,
  role: row.role,
  state: row.state,
  since: row.since,
  rank: row.rank,
  need: row.need,
  expires: row.expires,
  deputyOf: row.deputy_of,
  insteadOf: row.instead_of,
  days: row.days === null ? null : fromDaterange(row.days),
  daysAttended: row.days_attended,
})

export async function placementsOf(db: Reader, review: ReviewId): Promise<Placement[]> {
  const rows = await placements(db).where('review_id', '=', review).execute()
  return rows.map(placementFrom)
}

export async function findPlacement(db: Reader, id: PlacementId): Promise<Placement | null> {
  const row = await placements(db).where('id', '=', id).executeTakeFirst()
  return row ? placementFrom(row) : null
}

export type NewPlacement = {
  readonly id: PlacementId
  readonly review: ReviewId
  readonly person: PersonId
  readonly role: Placement['role']
  readonly state: PlacementState
  readonly days: Placement['days']
  readonly rank?: number
  readonly need?: string | null
  readonly expires?: Day
  readonly deputyOf?: PlacementId | null
  readonly insteadOf?: PlacementId | null
}

export async function insertPlacement(tx: Transactor, placed: NewPlacement, { at, by }: Occasion) {
  const tables = writing<SeasonTables>(tx)
  await tables
    .insertInto('placement')
    .values({
      id: placed.id,
      review_id: placed.review,
      person_id: placed.person,
      role: placed.role,
      state: placed.state,
      since: at,
      rank: placed.rank ?? null,
      need: placed.need ?? null,
      reason: null,
      expires: placed.expires ?? null,
      deputy_of: placed.deputyOf ?? null,
      instead_of: placed.insteadOf ?? null,
      days: placed.days === null ? null : toDaterange(placed.days),
      days_attended: null,
    })
    .execute()
  await tables
    .insertInto('placement_event')
    .values({
      id: newId(RecordId),
      placement_id: placed.id,
      state: placed.state,
      at,
      by_person: personOf(by),
      reason: null,
    })
    .execute()
}

type Move = {
  readonly placement: PlacementId
  readonly state: PlacementState
  readonly reason?: string | null
  readonly expires?: Day
  readonly insteadOf?: PlacementId | null
  readonly daysAttended?: number
}

/** Brings a placement into another state and keeps when, by whom and why. */
export async function movePlacement(tx: Transactor, move: Move, { at, by }: Occasion): Promise<void> {
  const tables = writing<SeasonTables>(tx)
  const reason = move.reason ?? null
  await tables
    .updateTable('placement')
    .set({
      state: move.state,
      since: at,
      reason,
      ...(move.expires === undefined ? {} : { expires: move.expires }),
      ...(move.insteadOf === undefined ? {} : { instead_of: move.insteadOf }),
      ...(move.daysAttended === undefined ? {} : { days_attended: move.daysAttended }),
    })
    .where('id', '=', move.placement)
    .execute()
  await tables
    .insertInto('placement_event')
    .values({
      id: newId(RecordId),
      placement_id: move.placement,
      state: move.state,
      at,
      by_person: personOf(by),
      reason,
    })
    .execute()
}

export async function deletePlacement(tx: Transactor, placement: PlacementId): Promise<void> {
  await writing<SeasonTables>(tx).deleteFrom('placement').where('id', '=', placement).execute()
}
