import { type Occasion, personOf } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReviewId } from '#seasons'
import { type Tables, describedAs } from '../area-store.ts'
import type { AreaNominated } from '../facts.ts'

/** What is nominated for a review already. */
export async function titlesFor(db: Reader, review: ReviewId): Promise<string[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('area_examination')
    .innerJoin('area_of_excellence', 'area_of_excellence.id', 'area_id')
    .select('title')
    .where('review_id', '=', review)
    .where('outcome', 'is', null)
    .execute()
  return rows.map(({ title }) => title)
}

export async function writeNomination(tx: Transactor, { body }: AreaNominated, { at, by }: Occasion) {
  const { area, school, examination, review, described } = body
  const rows = writing<Tables>(tx)
  if (described)
    await rows
      .insertInto('area_of_excellence')
      .values({ id: area, school_id: school, ...describedAs(described) })
      .execute()
  await rows
    .insertInto('area_examination')
    .values({
      id: examination,
      area_id: area,
      review_id: review,
      nominated_at: at,
      nominated_by: personOf(by),
      closed_at: null,
      outcome: null,
    })
    .execute()
}
