import { sql } from 'kysely'
import type { Day } from '#kernel'
import { type PartnershipTables, type TrustId, phaseWords } from '#partnership'
import { type Reader, reading } from '#platform/database'
import { type PractitionerTables, type TrainingSessionId, trainingModeWords } from '#practitioners'
import type { ReviewId, SeasonTables } from '#seasons'
import type { Facets } from '#surveys'
import type { Reachable } from '../review-read-model.ts'

type Tables = PartnershipTables & PractitionerTables

/** What results about a school can be filtered by, and the hub whose leaders may read them. */
export async function schoolAsked(
  db: Reader,
  review: ReviewId,
  today: Day,
): Promise<{ readonly facets: Facets; readonly hub: string | null }> {
  const { rows } = await sql<{ phase: keyof typeof phaseWords; region: string | null; hub: string | null }>`
    select phase, school.region, hub_id as hub from review
    join school on school.id = review.school_id
    left join hub_school on hub_school.school_id = school.id and hub_school.held @> ${today}::date
    where review.id = ${review}`.execute(reading<Tables>(db))
  const [school] = rows
  if (!school) return { facets: {}, hub: null }
  const region = school.region ? { Region: school.region } : {}
  return { facets: { Phase: phaseWords[school.phase], ...region }, hub: school.hub }
}

export type AskedTraining = {
  readonly title: string
  readonly heldOn: Day
  readonly programme: string
  readonly facets: Facets
}

export async function trainingAsked(db: Reader, id: TrainingSessionId): Promise<AskedTraining | null> {
  const row = await reading<Tables>(db)
    .selectFrom('training_session')
    .select(['title', 'held_on', 'kind', 'mode'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return {
    title: row.title,
    heldOn: row.held_on,
    programme: row.kind === 'facilitator' ? 'facilitation' : row.kind,
    facets: { Mode: trainingModeWords[row.mode] },
  }
}

export const peopleAsked = (db: Reader, ids: readonly Reachable['person'][]): Promise<Reachable[]> =>
  reading<Tables>(db)
    .selectFrom('person')
    .select(['id as person', 'name', 'email'])
    .where('id', 'in', [...ids])
    .orderBy('name')
    .execute()

/** Whoever leads a trust today. */
export const trustLeadersAsked = (db: Reader, trust: TrustId, today: Day): Promise<Reachable[]> =>
  reading<Tables>(db)
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .where('post.trust_id', '=', trust)
    .where('post.role', '=', 'trustLeader')
    .where(sql<boolean>`post.held @> ${today}::date`)
    .select(['person.id as person', 'person.name', 'person.email'])
    .orderBy('person.name')
    .execute()

/** Whoever has a part in a trust peer review on that day: they are asked when its report is issued. */
export async function onTrustReviews(db: Reader, on: Day): Promise<ReadonlySet<string>> {
  const rows = await reading<Tables & SeasonTables>(db)
    .selectFrom('placement')
    .innerJoin('review', 'review.id', 'placement.review_id')
    .where('review.kind', '=', 'tpr')
    .where('placement.state', 'in', ['accepted', 'attended', 'partial'])
    .where(sql<boolean>`review.days @> ${on}::date`)
    .select('placement.person_id')
    .execute()
  return new Set(rows.map(({ person_id }) => person_id))
}
