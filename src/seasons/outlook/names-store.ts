import type { PersonId } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { ReviewId } from '../ids.ts'
import type { SeasonTables } from '../tables.ts'

/** The host schools of reviews, by name. */
export async function hostsOf(
  db: Reader,
  reviews: readonly ReviewId[],
): Promise<(review: ReviewId) => string> {
  const rows =
    reviews.length === 0
      ? []
      : await reading<SeasonTables & PartnershipTables>(db)
          .selectFrom('review')
          .innerJoin('school', 'school.id', 'review.school_id')
          .where('review.id', 'in', reviews)
          .select(['review.id', 'school.name'])
          .execute()
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (review) => names.get(review) ?? 'A review that has gone'
}

export async function namesOf(
  db: Reader,
  people: readonly PersonId[],
): Promise<(person: PersonId) => string> {
  const rows =
    people.length === 0
      ? []
      : await reading<PartnershipTables>(db)
          .selectFrom('person')
          .where('id', 'in', people)
          .select(['id', 'name'])
          .execute()
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (person) => names.get(person) ?? 'Somebody who has left'
}
