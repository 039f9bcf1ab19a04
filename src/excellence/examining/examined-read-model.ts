import type { PartnershipTables } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import type { Outcome } from '../area.ts'
import type { ExcellenceTables } from '../tables.ts'

/** What a school nominated for a review, in its own words, and what became of it: null while it is examined. */
export type ExaminedArea = {
  readonly title: string
  readonly whatWasDone: string
  readonly impact: string
  readonly contact: string | null
  readonly contactEmail: string | null
  readonly outcome: Outcome | null
}

/** Every area that a review examines, but those that their school took back. */
export const examinedIn = (db: Reader, review: ReviewId): Promise<ExaminedArea[]> =>
  reading<ExcellenceTables & PartnershipTables>(db)
    .selectFrom('area_examination as examined')
    .innerJoin('area_of_excellence as area', 'area.id', 'examined.area_id')
    .leftJoin('person as contact', 'contact.id', 'area.contact_id')
    .where('examined.review_id', '=', review)
    .where((examined) =>
      examined.or([examined('outcome', 'is', null), examined('outcome', '<>', 'withdrawn')]),
    )
    .orderBy('area.title')
    .select(['area.title', 'area.what_was_done as whatWasDone', 'area.impact'])
    .select(['contact.name as contact', 'contact.email as contactEmail', 'examined.outcome'])
    .execute()
