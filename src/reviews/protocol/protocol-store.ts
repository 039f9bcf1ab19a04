import type { Instant, Occasion, PersonId } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReviewId } from '#seasons'
import type { ReviewTables } from '../tables.ts'

export type Acceptance = { readonly person: PersonId; readonly at: Instant }

export const acceptancesOf = (db: Reader, review: ReviewId): Promise<Acceptance[]> =>
  reading<ReviewTables>(db)
    .selectFrom('review_protocol_accepted')
    .where('review_id', '=', review)
    .select(['person_id as person', 'at'])
    .orderBy('at')
    .orderBy('person_id')
    .execute()

type Accepted = { readonly review: ReviewId; readonly person: PersonId }

export async function insertAcceptance(tx: Transactor, { review, person }: Accepted, { at }: Occasion) {
  await writing<ReviewTables>(tx)
    .insertInto('review_protocol_accepted')
    .values({ review_id: review, person_id: person, at })
    .execute()
}
