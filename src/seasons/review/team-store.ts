import { sql } from 'kysely'
import type { Day, Instant, PersonId } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { PractitionerTables } from '#practitioners'
import type { PlacementId, ReviewId } from '../ids.ts'
import type { PlacementState, ReviewRole } from '../places/placement.ts'
import type { SeasonTables } from '../tables.ts'

type Tables = SeasonTables & PartnershipTables

/** Somebody who has or had a place, with where they work. `reason` is theirs: for the office alone. */
export type TeamMember = {
  readonly placement: PlacementId
  readonly person: PersonId
  readonly name: string
  readonly school: string | null
  readonly role: ReviewRole
  readonly state: PlacementState
  readonly since: Instant
  readonly expires: Day | null
  readonly need: string | null
  readonly reason: string | null
  readonly deputyFor: string | null
  /** The host of the later review that they leave if they say yes. */
  readonly insteadOf: string | null
  readonly daysAttended: number | null
}

export const teamOf = (db: Reader, review: ReviewId): Promise<TeamMember[]> =>
  reading<Tables>(db)
    .selectFrom('placement')
    .innerJoin('person', 'person.id', 'placement.person_id')
    .leftJoin('placement as before', 'before.id', 'placement.deputy_of')
    .leftJoin('person as asked', 'asked.id', 'before.person_id')
    .leftJoin('placement as leaves', 'leaves.id', 'placement.instead_of')
    .leftJoin('review as later', 'later.id', 'leaves.review_id')
    .leftJoin('school as host', 'host.id', 'later.school_id')
    .where('placement.review_id', '=', review)
    .select(['placement.id as placement', 'person.id as person', 'person.name', 'placement.role'])
    .select(['placement.state', 'placement.since', 'placement.expires', 'placement.need', 'placement.reason'])
    .select(['asked.name as deputyFor', 'host.name as insteadOf', 'placement.days_attended as daysAttended'])
    .select(
      sql<string | null>`(select school.name from post join school on school.id = post.school_id
        where post.person_id = person.id
          and post.held @> coalesce(lower(placement.days), placement.since::date)
        order by post.held desc limit 1)`.as('school'),
    )
    .orderBy('placement.role')
    .orderBy('placement.since')
    .execute()

/** Somebody who has a place, and has declared a connection with the host. */
export type Connected = { readonly name: string; readonly why: string }

export const connectedOf = (db: Reader, review: ReviewId): Promise<Connected[]> =>
  reading<Tables & PractitionerTables>(db)
    .selectFrom('placement')
    .innerJoin('review', 'review.id', 'placement.review_id')
    .innerJoin('declared_conflict', (join) =>
      join
        .onRef('declared_conflict.school_id', '=', 'review.school_id')
        .onRef('declared_conflict.person_id', '=', 'placement.person_id'),
    )
    .innerJoin('person', 'person.id', 'placement.person_id')
    .where('placement.review_id', '=', review)
    .where('placement.role', '=', 'peer')
    .where('placement.state', 'in', ['chosen', 'offered', 'accepted'])
    .select(['person.name', 'declared_conflict.why'])
    .orderBy('person.name')
    .execute()

export type ReviewEvent = {
  readonly at: Instant
  readonly by: string | null
  readonly kind: 'requested' | 'postponed' | 'cancelled' | 'issued' | 'closed'
  readonly why: string | null
}

/** What has happened to the review itself, in order. */
export async function eventsOf(db: Reader, review: ReviewId): Promise<ReviewEvent[]> {
  const { rows } = await sql<ReviewEvent>`
    select event.at, person.name as by, event.kind, event.why
    from (
      select requested_at as at, requested_by as by_person, 'requested' as kind, null::text as why, 0 as place
        from review where id = ${review}
      union all select at, by_person, 'postponed', why, 1 from review_postponed where review_id = ${review}
      union all select at, by_person, 'cancelled', why, 2 from review_cancelled where review_id = ${review}
      union all select at, by_person, milestone, null, 3 from review_milestone where review_id = ${review}
    ) as event
    left join person on person.id = event.by_person
    order by event.at, event.place`.execute(reading<Tables>(db))
  return rows
}
