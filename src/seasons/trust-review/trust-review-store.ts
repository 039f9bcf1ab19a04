import { sql } from 'kysely'
import { type Occasion, type Period, type PersonId, fromDaterange, personOf, toDaterange } from '#kernel'
import type { FrameworkCode } from '#frameworks'
import type { PartnershipTables, TrustId } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReviewId, SeasonId } from '../ids.ts'
import { placementsOf } from '../places/placement-store.ts'
import type { SeasonTables } from '../tables.ts'
import { type TrustReview, mostTrustPeers } from './trust-review.ts'

type Tables = SeasonTables & PartnershipTables

export async function findTrustReview(db: Reader, id: ReviewId): Promise<TrustReview | null> {
  const row = await reading<Tables>(db)
    .selectFrom('review')
    .innerJoin('season', 'season.id', 'review.season_id')
    .innerJoin('trust', 'trust.id', 'review.trust_id')
    .innerJoin('trust_review', 'trust_review.review_id', 'review.id')
    .where('review.id', '=', id)
    .select(['review.id', 'season.id as season', 'season.year', 'trust.id as trust'])
    .select(['trust.name as trustName', 'trust_review.officer', 'review.framework', 'review.days'])
    .select([
      sql<boolean>`exists (select from review_cancelled c where c.review_id = review.id)`.as('cancelled'),
      sql<boolean>`exists (select from review_milestone m
        where m.review_id = review.id and m.milestone = 'issued')`.as('issued'),
      sql<boolean>`exists (select from review_milestone m
        where m.review_id = review.id and m.milestone = 'closed')`.as('closed'),
    ])
    .executeTakeFirst()
  if (!row) return null
  const days = row.days === null ? null : fromDaterange(row.days)
  return { ...row, days, postponed: false, team: await placementsOf(db, id) }
}

/** The same, held until the transaction ends. */
export async function findTrustReviewToChange(tx: Transactor, id: ReviewId): Promise<TrustReview | null> {
  await sql`select 1 from review where id = ${id} for update`.execute(writing<SeasonTables>(tx))
  return findTrustReview(tx, id)
}

type SetUp = {
  readonly review: ReviewId
  readonly season: SeasonId
  readonly trust: TrustId
  readonly framework: FrameworkCode
  readonly days: Period
  readonly officer: PersonId
}

export async function insertTrustReview(tx: Transactor, set: SetUp, { at, by }: Occasion): Promise<void> {
  const rows = writing<SeasonTables>(tx)
  await rows
    .insertInto('review')
    .values({
      id: set.review,
      season_id: set.season,
      school_id: null,
      trust_id: set.trust,
      kind: 'tpr',
      requested_at: at,
      requested_by: personOf(by),
      days: toDaterange(set.days),
      estimate_option: 'none',
      peer_slots: mostTrustPeers,
      framework: set.framework,
    })
    .execute()
  await rows.insertInto('trust_review').values({ review_id: set.review, officer: set.officer }).execute()
}

/** One that has not been called off. */
export async function hasTrustReview(db: Reader, season: SeasonId, trust: TrustId): Promise<boolean> {
  const row = await reading<Tables>(db)
    .selectFrom('review')
    .where('season_id', '=', season)
    .where('trust_id', '=', trust)
    .where(sql<boolean>`not exists (select from review_cancelled called where called.review_id = review.id)`)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Whether the person holds a post in the trust, or in one of its schools, at some time in the period. */
export async function worksInTrust(
  db: Reader,
  { person, trust, within }: { readonly person: PersonId; readonly trust: TrustId; readonly within: Period },
): Promise<boolean> {
  const range = toDaterange(within)
  const { rows } = await sql`
    select 1 from post
    left join trust_school on trust_school.school_id = post.school_id
      and trust_school.held && ${range}::daterange
    where post.person_id = ${person} and post.held && ${range}::daterange
      and coalesce(post.trust_id, trust_school.trust_id) = ${trust}
    limit 1`.execute(reading<Tables>(db))
  return rows.length > 0
}

/** Of the review’s team, who holds a place in another on one of those days. */
export async function whoIsBusy(db: Reader, review: ReviewId, within: Period): Promise<string[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('placement as own')
    .innerJoin('person', 'person.id', 'own.person_id')
    .innerJoin('placement as other', 'other.person_id', 'own.person_id')
    .where('own.review_id', '=', review)
    .where('own.state', 'in', held)
    .where('other.review_id', '<>', review)
    .where('other.state', 'in', held)
    .where(sql<boolean>`other.days && ${toDaterange(within)}::daterange`)
    .select('person.name')
    .distinct()
    .orderBy('person.name')
    .execute()
  return rows.map(({ name }) => name)
}

/** Whoever is on the team keeps the new days free. */
export async function moveTeamDays(tx: Transactor, review: ReviewId, days: Period): Promise<void> {
  await writing<Tables>(tx)
    .updateTable('placement')
    .set({ days: toDaterange(days) })
    .where('review_id', '=', review)
    .where('state', 'in', held)
    .execute()
}

const held = ['chosen', 'offered', 'accepted', 'attended', 'partial'] as const

/** Another place that the person holds on one of those days. */
export async function isOnReview(db: Reader, person: PersonId, within: Period): Promise<boolean> {
  const row = await reading<Tables>(db)
    .selectFrom('placement')
    .where('person_id', '=', person)
    .where('state', 'in', held)
    .where(sql<boolean>`days && ${toDaterange(within)}::daterange`)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}
