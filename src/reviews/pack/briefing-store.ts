import { type Instant, type Occasion, personOf } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReviewId } from '#seasons'
import type { ReviewTables } from '../tables.ts'

/** What the school writes for its visitors. */
export type Briefing = {
  readonly context: string
  readonly hopes: string
  readonly arrival: string
  readonly practical: string
  readonly writtenAt: Instant
}

export async function briefingOf(db: Reader, review: ReviewId): Promise<Briefing | null> {
  const row = await reading<ReviewTables>(db)
    .selectFrom('review_briefing')
    .where('review_id', '=', review)
    .select(['context', 'hopes', 'arrival', 'practical', 'written_at as writtenAt'])
    .executeTakeFirst()
  return row ?? null
}

type Written = Omit<Briefing, 'writtenAt'> & { readonly review: ReviewId }

export async function upsertBriefing(tx: Transactor, { review, ...words }: Written, { at, by }: Occasion) {
  const { context, hopes, arrival, practical } = words
  const row = { context, hopes, arrival, practical, written_at: at, written_by: personOf(by) }
  await writing<ReviewTables>(tx)
    .insertInto('review_briefing')
    .values({ review_id: review, ...row })
    .onConflict((known) => known.column('review_id').doUpdateSet(row))
    .execute()
}
