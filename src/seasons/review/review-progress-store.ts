import { sql } from 'kysely'
import { type Occasion, type Period, newId, personOf, toDaterange } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import { RecordId, type ReviewId } from '../ids.ts'
import type { SeasonTables } from '../tables.ts'
import type { EstimateLevel, EstimateOption, EstimateScope } from './estimate.ts'
import { updateDays } from './review-store.ts'
import type { Milestone } from './review.ts'

type Cancellation = { readonly review: ReviewId; readonly side: 'host' | 'office'; readonly why: string }

export async function insertCancellation(tx: Transactor, gone: Cancellation, { at, by }: Occasion) {
  const tables = writing<SeasonTables>(tx)
  await tables
    .insertInto('review_cancelled')
    .values({ review_id: gone.review, at, by_person: personOf(by), by_side: gone.side, why: gone.why })
    .execute()
  await tables
    .updateTable('review')
    .set({ sequence: sql<number>`sequence + 1` })
    .where('id', '=', gone.review)
    .execute()
}

type Postponement = {
  readonly review: ReviewId
  readonly days: Period
  readonly why: string
  /** The days that it has instead; none yet where the host chooses them later. */
  readonly until?: Period
}

export async function insertPostponement(tx: Transactor, put: Postponement, { at, by }: Occasion) {
  await writing<SeasonTables>(tx)
    .insertInto('review_postponed')
    .values({
      id: newId(RecordId),
      review_id: put.review,
      at,
      by_person: personOf(by),
      days: toDaterange(put.days),
      why: put.why,
    })
    .execute()
  await updateDays(tx, put.review, put.until ?? null)
}

type Reached = { readonly review: ReviewId; readonly milestone: Milestone }

export async function insertMilestone(tx: Transactor, { review, milestone }: Reached, { at, by }: Occasion) {
  await writing<SeasonTables>(tx)
    .insertInto('review_milestone')
    .values({ review_id: review, milestone, at, by_person: personOf(by) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

type Estimate = {
  readonly review: ReviewId
  readonly option: EstimateOption
  readonly scope: EstimateScope
  readonly level: EstimateLevel
  readonly category: boolean
}

export async function upsertEstimate(tx: Transactor, { review, option, scope, level, category }: Estimate) {
  await writing<SeasonTables>(tx)
    .insertInto('review_estimate')
    .values({ review_id: review, estimate_option: option, scope, level, category })
    .onConflict((conflict) => conflict.columns(['review_id', 'scope']).doUpdateSet({ level }))
    .execute()
}

export async function hasEstimates(db: Reader, review: ReviewId): Promise<boolean> {
  const row = await reading<SeasonTables>(db)
    .selectFrom('review_estimate')
    .select('scope')
    .where('review_id', '=', review)
    .executeTakeFirst()
  return row !== undefined
}
