import { sql } from 'kysely'
import { fromDaterange, personOf } from '#kernel'
import type { PartnershipTables, PartnershipYear } from '#partnership'
import { type Reading, reading } from '#platform/database'
import { type ReviewId, type SeasonTables, daysWords } from '#seasons'
import type { ReviewTables } from '../tables.ts'

/** A review of the reader’s own school for which they are named as host leader. */
export type HostedWith = {
  readonly review: ReviewId
  readonly hostName: string
  readonly year: PartnershipYear
  readonly daysWords: string
  readonly responsibility: string
}

/** Reviews that the reader helps to host, those to come first. Anybody may ask for their own. */
export async function hostedWithView({ db, actor }: Reading): Promise<HostedWith[]> {
  const person = personOf(actor)
  if (person === null || actor.kind !== 'person') return []
  const rows = await reading<ReviewTables & SeasonTables & PartnershipTables>(db)
    .selectFrom('review_host_leader as leader')
    .innerJoin('review', 'review.id', 'leader.review_id')
    .innerJoin('season', 'season.id', 'review.season_id')
    .leftJoin('school', 'school.id', 'review.school_id')
    .leftJoin('trust', 'trust.id', 'review.trust_id')
    .where('leader.person_id', '=', person)
    .where('review.days', 'is not', null)
    .select(['review.id as review', 'season.year', 'review.days'])
    .select(sql<string>`coalesce(school.name, trust.name)`.as('hostName'))
    .select('leader.responsibility')
    .orderBy('review.days', 'desc')
    .execute()
  return rows.map(({ days, ...row }) => ({
    ...row,
    daysWords: daysWords(days === null ? null : fromDaterange(days)),
  }))
}
