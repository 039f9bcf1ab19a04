import { sql } from 'kysely'
import { type Day, type Refused, fromDaterange, personOf, postsOf, refusalOf } from '#kernel'
import { publishedFrameworks } from '#frameworks'
import { type PartnershipTables, type PartnershipYear, partners, theOffice } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import { type ReviewId, type SeasonTables, daysWords, lastDay } from '#seasons'

export type TrustReviewLine = {
  readonly review: ReviewId
  readonly trustName: string
  readonly year: PartnershipYear
  readonly days: string
  readonly framework: string
  /** Nobody but its two parts and the officer who holds it opens one; the rest of the office knows that it is. */
  readonly mayOpen: boolean
  /** It is under way or still to come. */
  readonly ahead: boolean
  readonly heldBy: string
}

export type TrustReviewsView = {
  readonly reviews: readonly TrustReviewLine[]
  readonly maySetUp: boolean
}

/** Trust peer reviews that somebody hosts, visits or holds; to the office also that there are others. */
export async function trustReviewsView({ db, actor, today }: Reading): Promise<TrustReviewsView | Refused> {
  const forbidden = refusalOf(partners, { actor, state: null, today })
  if (forbidden) return forbidden
  const person = personOf(actor)
  const office = theOffice.allows({ actor, state: null, today })
  const trusts = postsOf(actor).flatMap(({ role, at }) => (role === 'trustLeader' ? [at.id] : []))
  const takesPart = sql<boolean>`(review.trust_id = any(${trusts}::uuid[])
    or exists (select from placement where placement.review_id = review.id
      and placement.person_id = ${person}::uuid and placement.state in ('accepted', 'attended', 'partial')
      and not exists (select from review_milestone closed where closed.review_id = review.id
        and closed.milestone = 'closed' and closed.at < ${today}::date - 13))
    or exists (select from review_host_leader leader
      where leader.review_id = review.id and leader.person_id = ${person}::uuid)
    or (${office} and trust_review.officer = ${person}::uuid))`
  const names = new Map((await publishedFrameworks(db)).map(({ code, name }) => [code, name]))
  const rows = await reading<SeasonTables & PartnershipTables>(db)
    .selectFrom('review')
    .innerJoin('trust_review', 'trust_review.review_id', 'review.id')
    .innerJoin('trust', 'trust.id', 'review.trust_id')
    .innerJoin('season', 'season.id', 'review.season_id')
    .innerJoin('person as officer', 'officer.id', 'trust_review.officer')
    .where(sql<boolean>`(${office} or ${takesPart})`)
    .select(['review.id as review', 'trust.name as trustName', 'season.year', 'review.days'])
    .select(['review.framework', 'officer.name as heldBy', takesPart.as('mayOpen')])
    .select(
      sql<boolean>`exists (select from review_cancelled c where c.review_id = review.id)`.as('calledOff'),
    )
    .orderBy('review.days', 'desc')
    .orderBy('trust.name')
    .execute()
  return {
    reviews: rows.map(({ days, calledOff, framework, ...line }) => ({
      ...line,
      framework: names.get(framework) ?? framework,
      ahead: !calledOff && days !== null && lastDay(fromDaterange(days)) >= today,
      days: calledOff ? 'Called off' : daysWords(days === null ? null : fromDaterange(days)),
    })),
    maySetUp: office,
  }
}

/** Trusts may share a name: one of its partner schools tells it from the others. */
export type TrustFound = {
  readonly id: string
  readonly name: string
  readonly partnerSchools: number
  readonly oneOfThem: string
}

export type NewTrustReviewView = {
  /** What was looked for, and the trusts with a partner school whose name is like it. */
  readonly asked: string
  readonly trusts: readonly TrustFound[]
  readonly moreTrusts: boolean
  readonly frameworks: readonly { readonly code: string; readonly name: string }[]
}

/** As many as somebody looks through at once. */
const mostFound = 12

/** What the office chooses from when it sets one up: a trust that it finds, frameworks for trusts. */
export async function newTrustReviewView(
  { db, actor, today }: Reading,
  asked: string,
): Promise<NewTrustReviewView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: null, today })
  if (forbidden) return forbidden
  const found = asked === '' ? [] : await partnerTrusts(db, { like: asked, today })
  const frameworks = (await publishedFrameworks(db)).filter(({ host }) => host === 'trust')
  return {
    asked,
    trusts: found.slice(0, mostFound),
    moreTrusts: found.length > mostFound,
    frameworks: frameworks.map(({ code, name }) => ({ code, name })),
  }
}

type Like = { readonly like: string; readonly today: Day }

function partnerTrusts(db: Reader, { like, today }: Like): Promise<TrustFound[]> {
  const pattern = `%${like.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return reading<PartnershipTables>(db)
    .selectFrom('trust')
    .innerJoin('trust_school', 'trust_school.trust_id', 'trust.id')
    .innerJoin('school', 'school.id', 'trust_school.school_id')
    .innerJoin('membership', 'membership.school_id', 'trust_school.school_id')
    .where(sql<boolean>`trust.name ilike ${pattern}`)
    .where(sql<boolean>`membership.held @> ${today}::date and trust_school.held @> ${today}::date`)
    .select(['trust.id', 'trust.name', sql<number>`count(*)::int`.as('partnerSchools')])
    .select(sql<string>`min(school.name)`.as('oneOfThem'))
    .groupBy(['trust.id', 'trust.name'])
    .orderBy('trust.name')
    .orderBy('trust.id')
    .limit(mostFound + 1)
    .execute()
}
