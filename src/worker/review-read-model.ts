import { sql } from 'kysely'
import { type Day, type Period, type PersonId, fromDaterange } from '#kernel'
import type { FrameworkCode } from '#frameworks'
import type { PartnershipTables, SchoolId, TrustId } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { ReviewTables } from '#reviews'
import type { PlacementId, PlacementState, ReviewId, ReviewRole, SeasonTables } from '#seasons'

type Tables = SeasonTables & PartnershipTables

export type Reachable = { readonly person: PersonId; readonly name: string; readonly email: string | null }

export type TeamMember = Reachable & {
  readonly placement: PlacementId
  readonly role: ReviewRole
  readonly state: PlacementState
  readonly since: string
}

/** A review as letters speak of it. */
export type ToldReview = {
  readonly review: ReviewId
  readonly host: 'school' | 'trust'
  /** Of the school, or of the trust of a trust peer review. */
  readonly hostName: string
  readonly address: string
  readonly days: Period | null
  readonly framework: FrameworkCode
  readonly slots: number
  readonly sequence: number
  readonly hosts: readonly Reachable[]
  readonly team: readonly TeamMember[]
}

export async function toldReview(db: Reader, review: ReviewId, today: Day): Promise<ToldReview | null> {
  const row = await reading<Tables>(db)
    .selectFrom('review')
    .leftJoin('school', 'school.id', 'review.school_id')
    .leftJoin('trust', 'trust.id', 'review.trust_id')
    .select(['review.id', 'review.school_id', 'review.trust_id'])
    .select(['school.street', 'school.town', 'school.postcode'])
    .select(sql<string>`coalesce(school.name, trust.name)`.as('name'))
    .select(['review.days', 'review.peer_slots', 'review.sequence', 'review.framework'])
    .where('review.id', '=', review)
    .executeTakeFirst()
  if (!row) return null
  return {
    review: row.id,
    host: row.trust_id === null ? 'school' : 'trust',
    hostName: row.name,
    address: [row.street, row.town, row.postcode].filter(Boolean).join(', '),
    days: row.days === null ? null : fromDaterange(row.days),
    framework: row.framework,
    slots: row.peer_slots,
    sequence: row.sequence,
    hosts: await leadersOf(db, { school: row.school_id, trust: row.trust_id, today }),
    team: await teamOf(db, review),
  }
}

type Host = { readonly school: SchoolId | null; readonly trust: TrustId | null; readonly today: Day }

/** The headteachers of a school, or those who lead a trust. */
const leadersOf = (db: Reader, { school, trust, today }: Host): Promise<Reachable[]> =>
  reading<Tables>(db)
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .select(['person.id as person', 'person.name', 'person.email'])
    .where(
      sql<boolean>`(post.school_id = ${school} and post.role = 'headteacher'
        or post.trust_id = ${trust} and post.role = 'trustLeader')`,
    )
    .where(sql<boolean>`post.held @> ${today}::date`)
    .orderBy('person.name')
    .execute()

/** Leaders whom the host has named for the review and who do not lead it themselves. */
export const namedLeaders = (db: Reader, { review, hosts }: ToldReview): Promise<Reachable[]> =>
  reading<Tables & ReviewTables>(db)
    .selectFrom('review_host_leader as leader')
    .innerJoin('person', 'person.id', 'leader.person_id')
    .select(['person.id as person', 'person.name', 'person.email'])
    .where('leader.review_id', '=', review)
    .where(sql<boolean>`person.id <> all(${hosts.map(({ person }) => person)}::uuid[])`)
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()

const teamOf = (db: Reader, review: ReviewId): Promise<TeamMember[]> =>
  reading<Tables>(db)
    .selectFrom('placement')
    .innerJoin('person', 'person.id', 'placement.person_id')
    .select(['placement.id as placement', 'person.id as person', 'person.name', 'person.email'])
    .select(['placement.role', 'placement.state', 'placement.since'])
    .where('placement.review_id', '=', review)
    .orderBy('placement.role')
    .orderBy('person.name')
    .execute()

/** The review that a place is in. */
export async function reviewOfPlace(
  db: Reader,
  placement: PlacementId,
): Promise<Pick<ToldReview, 'hostName' | 'days'> | null> {
  const row = await reading<Tables>(db)
    .selectFrom('placement')
    .innerJoin('review', 'review.id', 'placement.review_id')
    .innerJoin('school', 'school.id', 'review.school_id')
    .where('placement.id', '=', placement)
    .select(['school.name as hostName', 'review.days'])
    .executeTakeFirst()
  return row ? { ...row, days: row.days === null ? null : fromDaterange(row.days) } : null
}

/** Everybody in the office today. */
export const officers = (db: Reader, today: Day): Promise<Reachable[]> =>
  reading<Tables>(db)
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .select(['person.id as person', 'person.name', 'person.email'])
    .distinct()
    .where('post.role', '=', 'officer')
    .where(sql<boolean>`post.held @> ${today}::date`)
    .orderBy('person.name')
    .execute()

export type EndingOffer = {
  readonly placement: PlacementId
  readonly review: ReviewId
  readonly person: PersonId
  readonly expires: Day
}

/** Offers that end by a day and whose person has not been reminded. */
export async function endingOffers(db: Reader, from: Day, by: Day): Promise<EndingOffer[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('placement')
    .select(['id as placement', 'review_id as review', 'person_id as person', 'expires'])
    .where('state', '=', 'offered')
    .where('expires', '>=', from)
    .where('expires', '<=', by)
    .where(
      sql<boolean>`not exists (select from notification
        where kind = 'offerEnding' and about_id = placement.id and notification.person_id = placement.person_id)`,
    )
    .orderBy('placement.id')
    .execute()
  return rows.flatMap(({ expires, ...offer }) => (expires === null ? [] : [{ ...offer, expires }]))
}

/** Seasons that have not closed. */
export const runningSeasons = (db: Reader) =>
  reading<Tables>(db)
    .selectFrom('season')
    .select('id')
    .where(sql<boolean>`not exists (select from season_step where season_id = season.id and step = 'closed')`)
    .orderBy('year')
    .execute()
