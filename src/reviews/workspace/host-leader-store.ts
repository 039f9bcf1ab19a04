import { type Occasion, type PersonId, personOf } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import type { ReviewId } from '#seasons'
import type { ReviewTables } from '../tables.ts'

type Named = {
  readonly review: ReviewId
  readonly person: PersonId
  readonly responsibility: string
  readonly safeguarding: boolean
  readonly telephone: string | null
}

/** A review has one safeguarding lead: naming another takes the first one’s place. */
export async function upsertHostLeader(tx: Transactor, named: Named, { at, by }: Occasion): Promise<void> {
  const { responsibility, safeguarding, telephone } = named
  const rows = writing<ReviewTables>(tx)
  if (safeguarding)
    await rows
      .updateTable('review_host_leader')
      .set({ safeguarding: false })
      .where('review_id', '=', named.review)
      .execute()
  await rows
    .insertInto('review_host_leader')
    .values({
      review_id: named.review,
      person_id: named.person,
      responsibility,
      safeguarding,
      telephone,
      named_at: at,
      named_by: personOf(by),
    })
    .onConflict((known) =>
      known.columns(['review_id', 'person_id']).doUpdateSet({ responsibility, safeguarding, telephone }),
    )
    .execute()
}

export async function deleteHostLeader(
  tx: Transactor,
  { review, person }: { review: ReviewId; person: PersonId },
): Promise<void> {
  await writing<ReviewTables>(tx)
    .deleteFrom('review_host_leader')
    .where('review_id', '=', review)
    .where('person_id', '=', person)
    .execute()
}
