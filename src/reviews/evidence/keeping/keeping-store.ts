import { sql } from 'kysely'
import { type Day, type Occasion, newId, personOf } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReviewId } from '#seasons'
import { HoldId } from '../ids.ts'
import type { EvidenceTables } from '../tables.ts'

type Hold = { readonly review: ReviewId; readonly why: string }

export async function insertHold(tx: Transactor, { review, why }: Hold, { at, by }: Occasion): Promise<void> {
  await writing<EvidenceTables>(tx)
    .insertInto('evidence_hold')
    .values({ id: newId(HoldId), review_id: review, why, at, by_person: personOf(by) })
    .execute()
}

export async function releaseHold(tx: Transactor, review: ReviewId, { at, by }: Occasion): Promise<void> {
  await writing<EvidenceTables>(tx)
    .updateTable('evidence_hold')
    .set({ released_at: at, released_by: personOf(by) })
    .where('review_id', '=', review)
    .where('released_at', 'is', null)
    .execute()
}

/** Reviews with evidence whose report was issued on or before a day, and which nobody holds. */
export async function reviewsIssuedBy(db: Reader, last: Day): Promise<ReviewId[]> {
  const { rows } = await sql<{ review: ReviewId }>`
    select issued.review_id as review from review_milestone as issued
    where issued.milestone = 'issued' and (issued.at at time zone 'Europe/London')::date <= ${last}::date
      and exists (select from evidence_entry where review_id = issued.review_id)
      and not exists (select from evidence_hold where review_id = issued.review_id and released_at is null)
    order by issued.review_id`.execute(reading<EvidenceTables>(db))
  return rows.map(({ review }) => review)
}

export type EvidenceCount = { readonly notes: number; readonly photographs: number }

export async function countEvidence(db: Reader, review: ReviewId): Promise<EvidenceCount> {
  const rows = reading<EvidenceTables>(db)
  const { notes } = await rows
    .selectFrom('evidence_entry')
    .where('review_id', '=', review)
    .select(({ fn }) => fn.count<number>('note_id').distinct().as('notes'))
    .executeTakeFirstOrThrow()
  const { photographs } = await rows
    .selectFrom('evidence_photograph')
    .where('review_id', '=', review)
    .select(({ fn }) => fn.countAll<number>().as('photographs'))
    .executeTakeFirstOrThrow()
  return { notes, photographs }
}

type Gone = EvidenceCount & { readonly review: ReviewId }

export async function deleteAllEvidence(tx: Transactor, gone: Gone, { at }: Occasion): Promise<void> {
  const rows = writing<EvidenceTables>(tx)
  await rows.deleteFrom('evidence_photograph').where('review_id', '=', gone.review).execute()
  await rows.deleteFrom('evidence_entry').where('review_id', '=', gone.review).execute()
  await rows
    .insertInto('evidence_deleted')
    .values({ review_id: gone.review, at, notes: gone.notes, photographs: gone.photographs })
    .onConflict((known) => known.column('review_id').doNothing())
    .execute()
}
