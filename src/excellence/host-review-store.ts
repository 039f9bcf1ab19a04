import { type Day, type PersonId, fromDaterange } from '#kernel'
import type { PartnershipTables, Phase, SchoolId } from '#partnership'
import { type Reader, reading } from '#platform/database'
import { type ReviewId, type ReviewRole, type SeasonTables, isAgreed } from '#seasons'
import { sql } from 'kysely'

type Tables = SeasonTables & PartnershipTables

export type Examiner = { readonly person: PersonId; readonly name: string; readonly role: ReviewRole }

/** A review as an examination sees it: whose it is, when it begins, and who is on it. */
export type HostReview = {
  readonly review: ReviewId
  readonly school: SchoolId
  readonly schoolName: string
  readonly phase: Phase
  readonly first: Day | null
  readonly cancelled: boolean
  readonly team: readonly Examiner[]
}

export async function findHostReview(db: Reader, review: ReviewId): Promise<HostReview | null> {
  const row = await reading<Tables>(db)
    .selectFrom('review')
    .innerJoin('school', 'school.id', 'review.school_id')
    .select(['review.id', 'review.days', 'school.id as school', 'school.name', 'school.phase'])
    .select(
      sql<boolean>`exists (select from review_cancelled where review_cancelled.review_id = review.id)`.as(
        'cancelled',
      ),
    )
    .where('review.id', '=', review)
    .executeTakeFirst()
  if (!row) return null
  return {
    review: row.id,
    school: row.school,
    schoolName: row.name,
    phase: row.phase,
    first: row.days === null ? null : fromDaterange(row.days).from,
    cancelled: row.cancelled,
    team: await teamOf(db, review),
  }
}

async function teamOf(db: Reader, review: ReviewId): Promise<Examiner[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('placement')
    .innerJoin('person', 'person.id', 'placement.person_id')
    .select(['person.id as person', 'person.name', 'placement.role', 'placement.state'])
    .where('placement.review_id', '=', review)
    .orderBy('placement.role')
    .orderBy('person.name')
    .execute()
  return rows.filter(({ state }) => isAgreed(state)).map(({ person, name, role }) => ({ person, name, role }))
}
