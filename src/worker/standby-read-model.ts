import { type Day, type Period, type PersonId, fromDaterange } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, reading } from '#platform/database'
import { type ReviewId, SeasonPolicies, type SeasonTables, type StandbyId, type StepIn } from '#seasons'
import type { Reachable } from './review-read-model.ts'

type Tables = SeasonTables & PartnershipTables

/** Somebody who is asked to stand by, as letters speak of them and of the review. */
export type ToldStandby = {
  readonly standby: StandbyId
  readonly state: SeasonTables['standby']['state']
  readonly review: ReviewId
  readonly member: Reachable
  readonly schoolName: string
  readonly address: string
  readonly days: Period
  readonly sequence: number
  readonly expires: Day
  readonly stepIn: StepIn
}

export async function toldStandby(db: Reader, id: StandbyId): Promise<ToldStandby | null> {
  const row = await reading<Tables>(db)
    .selectFrom('standby')
    .innerJoin('person', 'person.id', 'standby.person_id')
    .innerJoin('review', 'review.id', 'standby.review_id')
    .innerJoin('season', 'season.id', 'review.season_id')
    .innerJoin('school', 'school.id', 'review.school_id')
    .where('standby.id', '=', id)
    .select(['standby.id as standby', 'standby.state', 'standby.days', 'standby.expires'])
    .select(['review.id as review', 'person.id as person', 'person.name', 'person.email'])
    .select(['review.sequence', 'school.name as schoolName', 'street', 'town', 'postcode', 'season.policies'])
    .executeTakeFirst()
  if (!row) return null
  const { standby, state, review, schoolName, person, name, email } = row
  return {
    standby,
    state,
    review,
    schoolName,
    member: { person, name, email },
    address: [row.street, row.town, row.postcode].filter(Boolean).join(', '),
    days: fromDaterange(row.days),
    sequence: row.sequence,
    expires: row.expires,
    stepIn: SeasonPolicies.parse(row.policies).stepIn,
  }
}

/** What somebody stood by for who has a place because of it; null when they have it otherwise. */
export async function stoodBy(
  db: Reader,
  { review, person }: { readonly review: ReviewId; readonly person: PersonId },
): Promise<ToldStandby | null> {
  const row = await reading<Tables>(db)
    .selectFrom('standby')
    .where('review_id', '=', review)
    .where('person_id', '=', person)
    .where('state', '=', 'calledUp')
    .orderBy('since', 'desc')
    .select('id')
    .executeTakeFirst()
  return row ? toldStandby(db, row.id) : null
}
