import { sql } from 'kysely'
import { type Refused, addDays, fromDaterange, personOf, postsOf, refused } from '#kernel'
import { type Reading, reading } from '#platform/database'
import { type ReviewId, type SeasonTables, daysWords } from '#seasons'

export type ReviewAtHand = {
  readonly review: ReviewId
  readonly hostName: string
  readonly daysWords: string
}

const daysEachWay = 14

/** Reviews that somebody holds or hosts from a fortnight before to a fortnight after: what a device may bring along. */
export async function reviewsAtHand({
  db,
  actor,
  today,
}: Reading): Promise<{ readonly reviews: readonly ReviewAtHand[] } | Refused> {
  const person = personOf(actor)
  if (actor.kind !== 'person' || person === null)
    return refused('not-allowed', { claim: 'somebody who has signed in' })
  const leads = postsOf(actor).flatMap(({ role, at }) =>
    role === 'headteacher' || role === 'seniorLeader' ? [at.id] : [],
  )
  const trusts = postsOf(actor).flatMap(({ role, at }) => (role === 'trustLeader' ? [at.id] : []))
  const { rows } = await sql<{ review: ReviewId; hostName: string; days: string }>`
    select review.id as review, coalesce(school.name, trust.name) as "hostName", review.days
    from review
    left join school on school.id = review.school_id
    left join trust on trust.id = review.trust_id
    where review.days && daterange(${addDays(today, -daysEachWay)}, ${addDays(today, daysEachWay)})
      and (review.school_id = any(${leads}::uuid[])
        or review.trust_id = any(${trusts}::uuid[])
        or exists (select from placement where review_id = review.id and person_id = ${person}::uuid
                   and state in ('accepted', 'attended', 'partial'))
        or exists (select from review_host_leader where review_id = review.id and person_id = ${person}::uuid))
      and not exists (select from review_cancelled where review_id = review.id)
    order by review.days @> ${today}::date desc, review.days, "hostName"`.execute(reading<SeasonTables>(db))
  return {
    reviews: rows.map(({ days, ...row }) => ({ ...row, daysWords: daysWords(fromDaterange(days)) })),
  }
}
