import { sql } from 'kysely'
import {
  type Day,
  type PersonId,
  type Policy,
  type Question,
  type Refused,
  fromDaterange,
  policy,
  refusalOf,
  theSystem,
} from '#kernel'
import { type PartnershipTables, type SchoolId, theOffice } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import type { ReviewId, SeasonId } from '../ids.ts'
import { type ReviewRole, heldStates, reviewRoleWords } from '../places/placement.ts'
import { hostLeaders } from '../policy.ts'
import type { SeasonTables } from '../tables.ts'

type Tables = SeasonTables & PartnershipTables

/**
 * A review as a calendar shows it: all day, from `first` up to but not including `until` (RFC 5545 §3.6.1).
 * `uid` never changes, and is the one that letters about the place carry, so that no diary shows a review twice; `sequence` rises whenever the days do, or the review is called off.
 */
export type CalendarEntry = {
  readonly uid: string
  readonly sequence: number
  readonly review: ReviewId
  readonly first: Day
  readonly until: Day
  readonly title: string
  readonly place: string
  readonly status: 'confirmed' | 'tentative' | 'cancelled'
}

export type CalendarOf =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'school'; readonly id: SchoolId }
  | { readonly kind: 'season'; readonly id: SeasonId }
  | { readonly kind: 'review'; readonly id: ReviewId }

/** Themselves, or whoever holds the private link of exactly this calendar; the system for what it posts. */
const itsOwner: Policy<CalendarOf> = policy(
  'the person whose calendar it is',
  ({ actor, state }: Question<CalendarOf>) => {
    if (actor.kind === 'bearer') return actor.of.kind === `${state.kind}Calendar` && actor.of.id === state.id
    return state.kind === 'person' && actor.kind === 'person' && actor.person === state.id
  },
)
const ofItsSchool: Policy<CalendarOf> = policy(
  'the school’s leaders',
  ({ actor, state, today }: Question<CalendarOf>) =>
    state.kind === 'school' && hostLeaders.allows({ actor, state: { school: state.id }, today }),
)
const mayReadCalendar = itsOwner.or(ofItsSchool).or(theOffice).or(theSystem)

/** The reviews of a person, a school or a season, or one review, as calendars show them. */
export async function calendarFeedView(
  { db, actor, today }: Reading,
  of: CalendarOf,
): Promise<readonly CalendarEntry[] | Refused> {
  const forbidden = refusalOf(mayReadCalendar, { actor, state: of, today })
  if (forbidden) return forbidden
  const rows = await rowsOf(db, of)
  return rows.flatMap(({ review, uid, days, sequence, name, town, postcode, cancelled, role, sure }) => {
    if (days === null) return []
    const { from, until } = fromDaterange(days)
    return [
      {
        uid,
        sequence,
        review,
        first: from,
        until: until ?? from,
        title: titleOf(name, role),
        place: [name, town, postcode].filter((part) => part !== null).join(', '),
        status: cancelled ? 'cancelled' : sure ? 'confirmed' : 'tentative',
      },
    ]
  })
}

/** What somebody is to a review: a role in its team, or ready to step into it. */
type Part = ReviewRole | 'standby'

function titleOf(school: string, part: Part | null): string {
  if (part === 'standby') return `Standing by: review at ${school}`
  return part ? `${reviewRoleWords[part]}: review at ${school}` : `Review at ${school}`
}

const rowsOf = async (db: Reader, of: CalendarOf) => {
  switch (of.kind) {
    case 'person':
      return [...(await theirs(db, of.id)), ...(await standingBy(db, of.id))]
    case 'school':
      return whole(db, 'review.school_id', of.id)
    case 'season':
      return whole(db, 'review.season_id', of.id)
    case 'review':
      return whole(db, 'review.id', of.id)
  }
}

const isCancelled = sql<boolean>`exists (select from review_cancelled c where c.review_id = review.id)`

const reviews = (db: Reader) =>
  reading<Tables>(db)
    .selectFrom('review')
    .innerJoin('school', 'school.id', 'review.school_id')
    .where('review.days', 'is not', null)
    .select([
      'review.id as review',
      'review.days',
      'review.sequence',
      'school.name',
      'school.town',
      'school.postcode',
    ])
    .select(isCancelled.as('cancelled'))
    .orderBy('review.days')
    .orderBy('review.id')

/** Places that are held, and those that ended because the review was called off: a calendar must be told. */
const theirs = (db: Reader, person: PersonId) =>
  reviews(db)
    .innerJoin('placement', 'placement.review_id', 'review.id')
    .where('placement.person_id', '=', person)
    .where((where) =>
      where.or([
        where('placement.state', 'in', heldStates),
        where.and([where('placement.state', '=', 'released'), isCancelled]),
      ]),
    )
    .select(['placement.role', sql<string>`placement.id`.as('uid')])
    .select(sql<boolean>`placement.state in ('accepted', 'attended', 'partial')`.as('sure'))
    .execute()

/** Days that they keep free, in case a team loses somebody. */
const standingBy = (db: Reader, person: PersonId) =>
  reviews(db)
    .innerJoin('standby', 'standby.review_id', 'review.id')
    .whereRef('standby.days', '=', 'review.days')
    .where('standby.person_id', '=', person)
    .where('standby.state', '=', 'holding')
    .select([sql<Part>`'standby'`.as('role'), sql<string>`standby.id`.as('uid')])
    .select(sql<boolean>`false`.as('sure'))
    .execute()

type Column = 'review.school_id' | 'review.season_id' | 'review.id'

const whole = (db: Reader, column: Column, id: string) =>
  reviews(db)
    .where(sql.ref(column), '=', id)
    .select([sql<ReviewRole | null>`null::text`.as('role'), sql<string>`review.id`.as('uid')])
    .select(sql<boolean>`true`.as('sure'))
    .execute()
