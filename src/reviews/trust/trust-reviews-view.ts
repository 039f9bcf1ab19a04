import { sql } from 'kysely'
import { type Day, type Refused, fromDaterange, personOf, postsOf, refusalOf } from '#kernel'
import { publishedFrameworks } from '#frameworks'
import { type PartnershipTables, type PartnershipYear, partners, theOffice } from '#partnership'
import { type Reading, reading } from '#platform/database'
import { type ReviewId, type SeasonTables, daysWords } from '#seasons'

export type TrustReviewLine = {
  readonly review: ReviewId
  readonly trustName: string
  readonly year: PartnershipYear
  readonly days: string
  readonly framework: string
  /** Nobody but its two parts and the officer who holds it opens one; the rest of the office knows that it is. */
  readonly mayOpen: boolean
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
    reviews: rows.map(({ days, calledOff, ...line }) => ({
      ...line,
      days: calledOff ? 'Called off' : daysWords(days === null ? null : fromDaterange(days)),
    })),
    maySetUp: office,
  }
}

export type NewTrustReviewView = {
  readonly trusts: readonly { readonly id: string; readonly name: string }[]
  readonly frameworks: readonly { readonly code: string; readonly name: string }[]
  readonly today: Day
}

/** What the office chooses from when it sets one up: trusts with a partner school, frameworks for trusts. */
export async function newTrustReviewView({
  db,
  actor,
  today,
}: Reading): Promise<NewTrustReviewView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: null, today })
  if (forbidden) return forbidden
  const trusts = await reading<PartnershipTables>(db)
    .selectFrom('trust')
    .where(
      sql<boolean>`exists (select from trust_school
        join membership on membership.school_id = trust_school.school_id and membership.held @> ${today}::date
        where trust_school.trust_id = trust.id and trust_school.held @> ${today}::date)`,
    )
    .select(['trust.id', 'trust.name'])
    .orderBy('trust.name')
    .orderBy('trust.id')
    .execute()
  const frameworks = (await publishedFrameworks(db)).filter(({ host }) => host === 'trust')
  return { trusts, frameworks: frameworks.map(({ code, name }) => ({ code, name })), today }
}
