import { sql } from 'kysely'
import { type Occasion, personOf } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReviewId } from '#seasons'
import type { LineId } from '../ids.ts'
import type { ReviewTables } from '../tables.ts'
import type { LineOfEnquiry } from './line-of-enquiry.ts'

/** In the order in which they were first asked. */
export const linesOf = (db: Reader, review: ReviewId): Promise<LineOfEnquiry[]> =>
  reading<ReviewTables>(db)
    .selectFrom('review_line')
    .where('review_id', '=', review)
    .select(['id', 'section', 'question'])
    .orderBy('place')
    .orderBy('id')
    .execute()

type Said = {
  readonly review: ReviewId
  readonly line: LineId
  readonly section: string
  readonly question: string
}

export async function upsertLine(tx: Transactor, said: Said, { at, by }: Occasion): Promise<void> {
  const { review, line, section, question } = said
  await writing<ReviewTables>(tx)
    .insertInto('review_line')
    .values({
      id: line,
      review_id: review,
      section,
      question,
      place: sql<number>`(select coalesce(max(place), 0) + 1 from review_line where review_id = ${review})`,
      asked_at: at,
      asked_by: personOf(by),
    })
    .onConflict((known) => known.column('id').doUpdateSet({ section, question }))
    .execute()
}

export async function deleteLine(tx: Transactor, line: LineId): Promise<void> {
  await writing<ReviewTables>(tx).deleteFrom('review_line').where('id', '=', line).execute()
}
