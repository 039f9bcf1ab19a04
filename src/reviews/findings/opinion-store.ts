import { z } from 'zod'
import type { Occasion, PersonId } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { EstimateLevel, EstimateOption, EstimateScope, ReviewId, SeasonTables } from '#seasons'
import type { FindingTables } from './tables.ts'

/** One person's opinion of one estimate, with the descriptors that they saw met. */
export type OpinionKept = {
  readonly option: EstimateOption
  readonly scope: EstimateScope
  readonly person: PersonId
  readonly level: EstimateLevel
  readonly category: boolean
  readonly met: readonly string[]
}

export async function opinionsOf(db: Reader, review: ReviewId): Promise<OpinionKept[]> {
  const rows = await reading<FindingTables>(db)
    .selectFrom('estimate_opinion')
    .where('review_id', '=', review)
    .select(['estimate_option as option', 'scope', 'person_id as person', 'level', 'category', 'met'])
    .orderBy('at')
    .execute()
  return rows.map((row) => ({ ...row, met: z.array(z.string()).parse(row.met) }))
}

type New = OpinionKept & { readonly review: ReviewId }

export async function insertOpinion(tx: Transactor, given: New, { at }: Occasion): Promise<void> {
  await writing<FindingTables>(tx)
    .insertInto('estimate_opinion')
    .values({
      review_id: given.review,
      estimate_option: given.option,
      scope: given.scope,
      person_id: given.person,
      level: given.level,
      category: given.category,
      met: JSON.stringify(given.met),
      at,
    })
    .execute()
}

/** What the team has agreed and written down. */
export const writtenEstimates = (db: Reader, review: ReviewId) =>
  reading<SeasonTables>(db)
    .selectFrom('review_estimate')
    .where('review_id', '=', review)
    .select(['scope', 'level'])
    .execute()
