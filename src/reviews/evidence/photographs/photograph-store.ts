import { type Occasion, type PersonId, personOf } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReviewId } from '#seasons'
import type { NoteId, PhotographId } from '../ids.ts'
import type { EvidenceTables } from '../tables.ts'

export async function insertPermission(
  tx: Transactor,
  review: ReviewId,
  { at, by }: Occasion,
): Promise<void> {
  await writing<EvidenceTables>(tx)
    .insertInto('evidence_photographs_allowed')
    .values({ review_id: review, at, by_person: personOf(by) })
    .execute()
}

export async function deletePermission(tx: Transactor, review: ReviewId): Promise<void> {
  await writing<EvidenceTables>(tx)
    .deleteFrom('evidence_photographs_allowed')
    .where('review_id', '=', review)
    .execute()
}

type New = {
  readonly id: PhotographId
  readonly review: ReviewId
  readonly note: NoteId
  readonly person: PersonId
  readonly bytes: Uint8Array
}

export async function insertPhotograph(tx: Transactor, taken: New, { at }: Occasion): Promise<void> {
  await writing<EvidenceTables>(tx)
    .insertInto('evidence_photograph')
    .values({
      id: taken.id,
      review_id: taken.review,
      note_id: taken.note,
      by_person: taken.person,
      received_at: at,
      bytes: taken.bytes,
    })
    .onConflict((known) => known.column('id').doNothing())
    .execute()
}

type Asked = { readonly review: ReviewId; readonly photograph: PhotographId }

export async function findPhotograph(db: Reader, { review, photograph }: Asked) {
  const row = await reading<EvidenceTables>(db)
    .selectFrom('evidence_photograph')
    .where('review_id', '=', review)
    .where('id', '=', photograph)
    .select(['bytes', 'note_id as note', 'by_person as by'])
    .executeTakeFirst()
  return row ?? null
}
