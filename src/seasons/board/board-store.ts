import { sql } from 'kysely'
import { type Day, type PersonId, addDays, fromDaterange } from '#kernel'
import type { HubId, PartnershipTables, Phase, SchoolId, TrustId } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { PlacementId, ReviewId, SeasonId } from '../ids.ts'
import {
  type PlacementState,
  type ReviewRole,
  type TeamCount,
  liveStates,
  turnedDownStates,
} from '../places/placement.ts'
import type { EstimateOption } from '../review/estimate.ts'
import type { ReviewProgress } from '../review/review.ts'
import type { SeasonTables } from '../tables.ts'

type Tables = SeasonTables & PartnershipTables

/** A review of the season with its team counted, enough to say its stage and risk. */
export type BoardReview = ReviewProgress & {
  readonly review: ReviewId
  readonly season: SeasonId
  readonly school: SchoolId
  readonly urn: number
  readonly name: string
  readonly phase: Phase
  readonly trust: TrustId | null
  readonly trustName: string | null
  readonly hub: HubId | null
  readonly hubName: string | null
  readonly estimateOption: EstimateOption
  readonly team: TeamCount
  readonly answers: Answers
}

/** Offers without an answer, those of them that end within days, and who said no or stayed silent. */
export type Answers = {
  readonly awaited: number
  readonly endingSoon: number
  readonly peersGone: number
  readonly leadGone: boolean
}

/** Days in which an offer that nobody has answered is about to end. */
export const endingSoonDays = 3

const onItsDay = sql<string>`coalesce(lower(review.days), review.requested_at::date)`

const reviewsWithTeams = (db: Reader, today: Day) =>
  reading<Tables>(db)
    .selectFrom('review')
    .innerJoin('school', 'school.id', 'review.school_id')
    .leftJoin('trust_school', (join) =>
      join
        .onRef('trust_school.school_id', '=', 'review.school_id')
        .on(sql<boolean>`trust_school.held @> ${onItsDay}`),
    )
    .leftJoin('trust', 'trust.id', 'trust_school.trust_id')
    .leftJoin('hub_school', (join) =>
      join
        .onRef('hub_school.school_id', '=', 'review.school_id')
        .on(sql<boolean>`hub_school.held @> ${onItsDay}`),
    )
    .leftJoin('hub', 'hub.id', 'hub_school.hub_id')
    .leftJoinLateral(teamCount(db, today).as('team'), (join) => join.onTrue())
    .select(['review.id as review', 'review.season_id as season', 'review.days'])
    .select(['school.id as school', 'school.urn', 'school.name', 'school.phase'])
    .select(['trust.id as trust', 'trust.name as trustName', 'hub.id as hub', 'hub.name as hubName'])
    .select(['review.estimate_option as estimateOption', 'review.peer_slots as slots'])
    .select([
      'team.asked',
      'team.led',
      'team.chosen',
      'team.offered',
      'team.agreed',
      'team.attended',
      'team.late',
    ])
    .select(['team.awaited', 'team.ending', 'team.gone', 'team.leadGone'])
    .select([
      sql<boolean>`exists (select from review_cancelled c where c.review_id = review.id)`.as('cancelled'),
      sql<boolean>`exists (select from review_postponed p where p.review_id = review.id)`.as('postponed'),
      sql<string[]>`array(select milestone from review_milestone m where m.review_id = review.id)`.as(
        'reached',
      ),
    ])
    .orderBy('school.name')

type Row = Awaited<ReturnType<ReturnType<typeof reviewsWithTeams>['executeTakeFirstOrThrow']>>

const boardReviewFrom = ({ days, reached, slots, asked, led, ...row }: Row): BoardReview => ({
  review: row.review,
  season: row.season,
  school: row.school,
  urn: row.urn,
  name: row.name,
  phase: row.phase,
  trust: row.trust,
  trustName: row.trustName,
  hub: row.hub,
  hubName: row.hubName,
  estimateOption: row.estimateOption,
  cancelled: row.cancelled,
  postponed: row.postponed,
  days: days === null ? null : fromDaterange(days),
  issued: reached.includes('issued'),
  closed: reached.includes('closed'),
  team: {
    slots,
    lead: led ? 'agreed' : asked ? 'asked' : 'none',
    chosen: row.chosen ?? 0,
    offered: row.offered ?? 0,
    agreed: row.agreed ?? 0,
    attendedInFull: row.attended ?? 0,
    unanswered: row.late ?? 0,
  },
  answers: {
    awaited: row.awaited ?? 0,
    endingSoon: row.ending ?? 0,
    peersGone: row.gone ?? 0,
    leadGone: row.leadGone ?? false,
  },
})

/** Every review of a season in one query. */
export async function boardReviews(db: Reader, season: SeasonId, today: Day): Promise<BoardReview[]> {
  const rows = await reviewsWithTeams(db, today).where('review.season_id', '=', season).execute()
  return rows.map(boardReviewFrom)
}

/** A hub or a trust, with the schools that are in it on the days of their reviews. */
export type Group =
  | { readonly kind: 'hub'; readonly id: HubId }
  | { readonly kind: 'trust'; readonly id: TrustId }

/** The reviews of a season at the schools of a hub or a trust. */
export async function reviewsOfGroup(
  db: Reader,
  { season, group }: { readonly season: SeasonId; readonly group: Group },
  today: Day,
): Promise<BoardReview[]> {
  const rows = await reviewsWithTeams(db, today)
    .where('review.season_id', '=', season)
    .where(`${group.kind}.id`, '=', group.id)
    .execute()
  return rows.map(boardReviewFrom)
}

/** Every review that a school hosts or has hosted. */
export async function hostedReviews(db: Reader, school: SchoolId, today: Day): Promise<BoardReview[]> {
  const rows = await reviewsWithTeams(db, today).where('review.school_id', '=', school).execute()
  return rows.map(boardReviewFrom)
}

const peersIn = (...states: PlacementState[]) =>
  sql<number>`count(*) filter (where role = 'peer' and state in (${sql.join(states)}))::int`

const teamCount = (db: Reader, today: Day) =>
  reading<Tables>(db)
    .selectFrom('placement')
    .whereRef('placement.review_id', '=', sql.ref('review.id'))
    .select([
      sql<boolean>`bool_or(role = 'lead' and state = 'offered')`.as('asked'),
      sql<boolean>`bool_or(role = 'lead' and state in ('accepted', 'attended', 'partial'))`.as('led'),
      peersIn('chosen').as('chosen'),
      peersIn('offered').as('offered'),
      peersIn('accepted', 'attended', 'partial').as('agreed'),
      peersIn('attended').as('attended'),
      sql<number>`count(*) filter (where state = 'offered' and expires < ${today})::int`.as('late'),
      sql<number>`count(*) filter (where state = 'offered')::int`.as('awaited'),
      sql<number>`count(*) filter (where state = 'offered'
        and expires between ${today}::date and ${addDays(today, endingSoonDays)}::date)::int`.as('ending'),
      peersIn(...turnedDownStates).as('gone'),
      sql<boolean>`bool_or(role = 'lead' and state in (${sql.join([...turnedDownStates])}))`.as('leadGone'),
    ])

export type BoardPerson = {
  readonly placement: PlacementId
  readonly review: ReviewId
  readonly person: PersonId
  readonly name: string
  readonly role: ReviewRole
  readonly state: PlacementState
}

/** Who has a place in these reviews, or had one on the day; leads first. */
export async function peopleIn(db: Reader, reviews: readonly ReviewId[]): Promise<BoardPerson[]> {
  if (reviews.length === 0) return []
  return reading<Tables>(db)
    .selectFrom('placement')
    .innerJoin('person', 'person.id', 'placement.person_id')
    .where('placement.review_id', 'in', [...reviews])
    .where('placement.state', 'in', [...liveStates, 'noShow'])
    .select(['placement.id as placement', 'placement.review_id as review', 'placement.role'])
    .select(['person.id as person', 'person.name', 'placement.state'])
    .orderBy('placement.role')
    .orderBy('person.name')
    .execute()
}
