import { sql } from 'kysely'
import { type Day, type Refused, refusalOf } from '#kernel'
import {
  type PartnershipLevel,
  type PartnershipTables,
  type PartnershipYear,
  theOffice,
  trustees,
  yearBefore,
  yearOf,
} from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import { type BoardReview, boardReviews } from '../board/board-store.ts'
import { findSeasonOfYear } from '../season/season-store.ts'

/** How far the partnership reaches today. Pupils are those on the rolls that the register holds. */
export type Reach = {
  readonly levels: Readonly<Record<PartnershipLevel, number>>
  readonly schools: number
  readonly pupils: number
  readonly trusts: number
  readonly hubs: number
}

/** Reviews of a year that took place, or that have their days; and those whose team was or is full. */
export type ReviewsOfYear = {
  readonly year: PartnershipYear
  readonly reviews: number
  readonly teamsFull: number
  /** Of a hundred teams, how many are full; null when there are none. */
  readonly fullInHundred: number | null
}

export type TrusteeHomeView = Reach & {
  readonly year: PartnershipYear
  readonly delivered: ReviewsOfYear
  readonly dated: ReviewsOfYear
}

const may = trustees.or(theOffice)

/** Figures of the whole partnership, with no school’s name. */
export async function trusteeHomeView({ db, actor, today }: Reading): Promise<TrusteeHomeView | Refused> {
  const forbidden = refusalOf(may, { actor, state: {}, today })
  if (forbidden) return forbidden
  const year = yearOf(today)
  const [reach, last, now] = await Promise.all([
    reachOn(db, today),
    reviewsIn(db, yearBefore(year), today),
    reviewsIn(db, year, today),
  ])
  return {
    ...reach,
    year,
    delivered: counted(yearBefore(year), last.filter(isOver(today)), wasFull),
    dated: counted(
      year,
      now.filter(({ days }) => days !== null),
      isFilled,
    ),
  }
}

const isOver =
  (today: Day) =>
  ({ days }: BoardReview): boolean =>
    days !== null && days.until !== null && days.until <= today

const wasFull = ({ team }: BoardReview): boolean => team.attendedInFull >= team.slots
const isFilled = ({ team }: BoardReview): boolean => team.agreed >= team.slots

function counted(
  year: PartnershipYear,
  reviews: readonly BoardReview[],
  isTeamFull: (review: BoardReview) => boolean,
): ReviewsOfYear {
  const teamsFull = reviews.filter(isTeamFull).length
  const fullInHundred = reviews.length === 0 ? null : Math.round((100 * teamsFull) / reviews.length)
  return { year, reviews: reviews.length, teamsFull, fullInHundred }
}

async function reviewsIn(db: Reader, year: PartnershipYear, today: Day): Promise<BoardReview[]> {
  const season = await findSeasonOfYear(db, year)
  const reviews = season ? await boardReviews(db, season.id, today) : []
  return reviews.filter(({ cancelled }) => !cancelled)
}

async function reachOn(db: Reader, today: Day): Promise<Reach> {
  const level = (which: PartnershipLevel) =>
    sql<number>`count(*) filter (where membership.level = ${which})::int`.as(which)
  const { full, network, gateway, ...reach } = await reading<PartnershipTables>(db)
    .selectFrom('membership')
    .innerJoin('school', 'school.id', 'membership.school_id')
    .leftJoin('trust_school', (join) =>
      join
        .onRef('trust_school.school_id', '=', 'school.id')
        .on(sql<boolean>`trust_school.held @> ${today}::date`),
    )
    .where('membership.year', '=', yearOf(today))
    .select([level('full'), level('network'), level('gateway')])
    .select([
      sql<number>`count(*)::int`.as('schools'),
      sql<number>`coalesce(sum(school.pupils), 0)::int`.as('pupils'),
      sql<number>`count(distinct trust_school.trust_id)::int`.as('trusts'),
      sql<number>`(select count(*) from hub where hub.held @> ${today}::date)::int`.as('hubs'),
    ])
    .executeTakeFirstOrThrow()
  return { ...reach, levels: { full, network, gateway } }
}
