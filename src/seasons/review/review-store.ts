import { sql } from 'kysely'
import { type Occasion, type Period, fromDaterange, personOf, toDaterange } from '#kernel'
import type { FrameworkCode } from '#frameworks'
import type { PartnershipTables, SchoolId } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReviewId, SeasonId } from '../ids.ts'
import { type Placement, isAgreed } from '../places/placement.ts'
import { placementsOf } from '../places/placement-store.ts'
import { findSeason } from '../season/season-store.ts'
import type { Season } from '../season/season.ts'
import type { SeasonTables } from '../tables.ts'
import type { EstimateOption } from './estimate.ts'
import type { Review } from './review.ts'

type Tables = SeasonTables & PartnershipTables

/** A review with all that its rules hang on. `school`, `trust` and `hub` are the host’s, for policies. */
export type ReviewState = {
  readonly review: Review
  readonly season: Season
  readonly team: readonly Placement[]
  readonly school: SchoolId
  readonly trust: string | null
  readonly hub: string | null
  readonly lead: string | null
}

/** Who the host belongs to when the review is held; before it has days, at the end of its requesting day. */
const onItsDay = sql<string>`coalesce(lower(review.days), review.requested_at::date)`

export const reviews = (db: Reader) =>
  reading<Tables>(db)
    .selectFrom('review')
    .innerJoin('season', 'season.id', 'review.season_id')
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
    .select([
      'review.id',
      'review.season_id',
      'season.year',
      'school.id as school_id',
      'school.name',
      'school.phase',
      'school.pupils',
      'trust_school.trust_id',
      'hub_school.hub_id',
      'review.days',
      'review.estimate_option',
      'review.focus',
      'review.own_hub_allowed_at',
      'review.peer_slots',
      'review.sequence',
      'review.framework',
      sql<boolean>`exists (select from review_cancelled c where c.review_id = review.id)`.as('cancelled'),
      sql<boolean>`exists (select from review_postponed p where p.review_id = review.id)`.as('postponed'),
      sql<boolean>`exists (select from review_milestone m
        where m.review_id = review.id and m.milestone = 'issued')`.as('issued'),
      sql<boolean>`exists (select from review_milestone m
        where m.review_id = review.id and m.milestone = 'closed')`.as('closed'),
    ])

type ReviewRow = Awaited<ReturnType<ReturnType<typeof reviews>['executeTakeFirstOrThrow']>>

export const reviewFrom = (row: ReviewRow): Review => ({
  id: row.id,
  season: row.season_id,
  year: row.year,
  school: row.school_id,
  schoolName: row.name,
  phase: row.phase,
  pupils: row.pupils,
  trust: row.trust_id,
  hub: row.hub_id,
  days: row.days === null ? null : fromDaterange(row.days),
  estimateOption: row.estimate_option,
  focus: row.focus,
  allowsOwnHub: row.own_hub_allowed_at !== null,
  slots: row.peer_slots,
  sequence: row.sequence,
  framework: row.framework,
  cancelled: row.cancelled,
  postponed: row.postponed,
  issued: row.issued,
  closed: row.closed,
})

export async function findReview(db: Reader, id: ReviewId): Promise<ReviewState | null> {
  const row = await reviews(db).where('review.id', '=', id).executeTakeFirst()
  if (!row) return null
  const season = await findSeason(db, row.season_id)
  if (!season) return null
  const review = reviewFrom(row)
  const team = await placementsOf(db, id)
  return { review, season, team, ...whereItIs(review), lead: leadOf(team) }
}

const whereItIs = ({ school, trust, hub }: Review) => ({ school, trust, hub })

const leadOf = (team: readonly Placement[]): string | null =>
  team.find(({ role, state }) => role === 'lead' && isAgreed(state))?.person ?? null

/** The same, held until the transaction ends, so that two people cannot take one slot. */
export async function findReviewToChange(tx: Transactor, id: ReviewId): Promise<ReviewState | null> {
  await sql`select 1 from review where id = ${id} for update`.execute(writing<SeasonTables>(tx))
  return findReview(tx, id)
}

type Asked = {
  readonly review: ReviewId
  readonly season: SeasonId
  readonly school: SchoolId
  readonly slots: number
  readonly framework: FrameworkCode
}

export async function insertReview(tx: Transactor, asked: Asked, { at, by }: Occasion): Promise<void> {
  await writing<SeasonTables>(tx)
    .insertInto('review')
    .values({
      id: asked.review,
      season_id: asked.season,
      school_id: asked.school,
      requested_at: at,
      requested_by: personOf(by),
      peer_slots: asked.slots,
      framework: asked.framework,
    })
    .execute()
}

export async function updateDays(tx: Transactor, review: ReviewId, days: Period | null): Promise<void> {
  await writing<SeasonTables>(tx)
    .updateTable('review')
    .set({
      days: days === null ? null : toDaterange(days),
      sequence: sql<number>`sequence + 1`,
    })
    .where('id', '=', review)
    .execute()
}

export async function updateEstimateOption(tx: Transactor, review: ReviewId, option: EstimateOption) {
  await writing<SeasonTables>(tx)
    .updateTable('review')
    .set({ estimate_option: option })
    .where('id', '=', review)
    .execute()
}

export async function updateFocus(tx: Transactor, review: ReviewId, focus: string[]): Promise<void> {
  await writing<SeasonTables>(tx).updateTable('review').set({ focus }).where('id', '=', review).execute()
}

type HubConsent = { readonly review: ReviewId; readonly allowed: boolean }

export async function updateOwnHub(tx: Transactor, { review, allowed }: HubConsent, { at, by }: Occasion) {
  await writing<SeasonTables>(tx)
    .updateTable('review')
    .set({ own_hub_allowed_at: allowed ? at : null, own_hub_allowed_by: allowed ? personOf(by) : null })
    .where('id', '=', review)
    .execute()
}
