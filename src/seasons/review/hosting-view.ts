import { sql } from 'kysely'
import { type Day, type Refused, fromDaterange, refusalOf, refused } from '#kernel'
import { type PartnershipTables, type PartnershipYear, type SchoolId } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import type { ReviewId, SeasonId } from '../ids.ts'
import { hostLeaders, isOffice } from '../policy.ts'
import { peerSlotsFor } from '../season/season-policies.ts'
import { allSeasons } from '../season/season-store.ts'
import type { Season } from '../season/season.ts'
import type { SeasonTables } from '../tables.ts'
import { daysWords } from './review.ts'

/** A season in which the school can ask for a review now. `peers` is the team beside its Lead Reviewer. */
export type HostingChance = {
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly closes: Day
  readonly peers: number
}

/** A review that the school has asked for. */
export type HostedReview = {
  readonly review: ReviewId
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly days: string
  readonly cancelled: boolean
}

/** `whyNot` says why there is no chance, when there is none. */
export type HostingView = {
  readonly school: SchoolId
  readonly name: string
  readonly chances: readonly HostingChance[]
  readonly reviews: readonly HostedReview[]
  readonly whyNot: string | null
}

type Host = { readonly name: string; readonly pupils: number | null; readonly years: readonly string[] }

/** What a school can sign up for, and what it has signed up for already. */
export async function hostingView(
  { db, actor, today }: Reading,
  school: SchoolId,
): Promise<HostingView | Refused> {
  const host = await findHost(db, school)
  if (!host) return refused('not-found')
  const forbidden = refusalOf(hostLeaders, { actor, state: { school }, today })
  if (forbidden) return forbidden
  const [seasons, reviews] = await Promise.all([allSeasons(db), reviewsAt(db, school)])
  const open = seasons.filter(({ state }) => (isOffice(actor) ? state !== 'closed' : state === 'datesOpen'))
  const chances = open
    .filter(({ id, year }) => host.years.includes(year) && !reviews.some(({ season }) => season === id))
    .map((season) => chanceOf(season, host))
  return {
    school,
    name: host.name,
    chances,
    reviews,
    whyNot: chances.length > 0 ? null : whyNoChance(open, reviews, host),
  }
}

const chanceOf = ({ id, year, policies }: Season, { pupils }: Host): HostingChance => ({
  season: id,
  year,
  closes: policies.closing.dates,
  peers: peerSlotsFor(policies, pupils),
})

function whyNoChance(open: readonly Season[], reviews: readonly HostedReview[], host: Host): string {
  if (open.length === 0)
    return 'No season is open for signing up now. The office opens one each year; it can also sign you up later.'
  const waiting = open.filter(({ id }) => !reviews.some(({ season }) => season === id))
  if (waiting.length === 0) return `${host.name} has signed up for every season that is open.`
  const years = waiting.map(({ year }) => year).join(' and ')
  return `${host.name} is not a partner school in ${years}. Ask the office to record its membership first.`
}

async function findHost(db: Reader, school: SchoolId): Promise<Host | null> {
  const row = await reading<PartnershipTables>(db)
    .selectFrom('school')
    .where('id', '=', school)
    .select([
      'name',
      'pupils',
      sql<string[]>`array(select m.year from membership m where m.school_id = school.id)`.as('years'),
    ])
    .executeTakeFirst()
  return row ?? null
}

async function reviewsAt(db: Reader, school: SchoolId): Promise<HostedReview[]> {
  const rows = await reading<SeasonTables>(db)
    .selectFrom('review')
    .innerJoin('season', 'season.id', 'review.season_id')
    .where('review.school_id', '=', school)
    .select([
      'review.id as review',
      'review.season_id as season',
      'season.year',
      'review.days',
      sql<boolean>`exists (select from review_cancelled c where c.review_id = review.id)`.as('cancelled'),
    ])
    .orderBy('season.year', 'desc')
    .execute()
  return rows.map(({ days, ...review }) => ({
    ...review,
    days: daysWords(days === null ? null : fromDaterange(days)),
  }))
}
