import { sql } from 'kysely'
import { type Day, type Period, fromDaterange, toDaterange } from '#kernel'
import { type PartnershipTables, type SchoolId, periodOfYear } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { PractitionerTables } from '#practitioners'
import { calendarOf } from '../calendars/calendar-store.ts'
import type { ReviewId, SeasonId } from '../ids.ts'
import { heldStates } from '../places/placement.ts'
import type { ReviewState } from '../review/review-store.ts'
import type { SeasonTables } from '../tables.ts'
import type { Away, DateQuestion, LeadSupply } from './day-offered.ts'

type Tables = SeasonTables & PartnershipTables & PractitionerTables

/** Everything that the host’s choice of days hangs on, in the same few queries however long the season. */
export async function dateQuestion(
  db: Reader,
  { review, season }: ReviewState,
  today: Day,
): Promise<DateQuestion> {
  const within = periodOfYear(season.year)
  const authority = await authorityOf(db, review.school)
  const [calendar, booked, leads, away] = await Promise.all([
    calendarOf(db, { school: review.school, authority, phase: review.phase, within }),
    bookedDays(db, within, review.id),
    leadSupply(db, within),
    headsAway(db, [review.school], within),
  ])
  return { policies: season.policies, calendar, booked, leads, away: away(review.school), today }
}

async function authorityOf(db: Reader, school: SchoolId): Promise<number | null> {
  const row = await reading<Tables>(db)
    .selectFrom('school')
    .select('la_code')
    .where('id', '=', school)
    .executeTakeFirst()
  return row?.la_code ?? null
}

export async function bookedDays(db: Reader, within: Period, except: ReviewId | null): Promise<Period[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('review')
    .select(['id', 'days'])
    .where(sql<boolean>`days && ${toDaterange(within)}::daterange`)
    .where(sql<boolean>`not exists (select from review_cancelled c where c.review_id = review.id)`)
    .orderBy('days')
    .execute()
  return rows.flatMap(({ id, days }) => (days === null || id === except ? [] : [fromDaterange(days)]))
}

/** How many reviews of a season have no days and are not called off. */
export async function undatedCount(db: Reader, season: SeasonId): Promise<number> {
  const { many } = await reading<Tables>(db)
    .selectFrom('review')
    .where('season_id', '=', season)
    .where('kind', '=', 'qar')
    .where('days', 'is', null)
    .where(sql<boolean>`not exists (select from review_cancelled c where c.review_id = review.id)`)
    .select((from) => from.fn.countAll<number>().as('many'))
    .executeTakeFirstOrThrow()
  return many
}

/** Everybody accredited to lead in the period, and when they are away. Reviews they lead are booked days already. */
export async function leadSupply(db: Reader, within: Period): Promise<LeadSupply[]> {
  const range = toDaterange(within)
  const rows = await reading<Tables>(db)
    .selectFrom('accreditation')
    .where('kind', '=', 'leadReviewer')
    .where(sql<boolean>`held && ${range}::daterange`)
    .select([
      'person_id',
      sql<string[]>`array_agg(held::text)`.as('accredited'),
      sql<string[]>`array(select u.days::text from unavailability u
        where u.person_id = accreditation.person_id and u.days && ${range}::daterange)`.as('away'),
    ])
    .groupBy('person_id')
    .execute()
  return rows.map(({ accredited, away }) => ({
    accredited: accredited.map(fromDaterange),
    taken: away.map(fromDaterange),
  }))
}

/** When the headteacher of a school is on a review elsewhere or has said that they cannot. */
export async function headsAway(
  db: Reader,
  schools: readonly SchoolId[],
  within: Period,
): Promise<(school: SchoolId) => Away[]> {
  const range = toDaterange(within)
  const heads = reading<Tables>(db)
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .where('post.school_id', 'in', schools)
    .where('post.role', '=', 'headteacher')
    .where(sql<boolean>`post.held && ${range}::daterange`)
  const [reviewing, unavailable] = await Promise.all([
    heads
      .innerJoin('placement', 'placement.person_id', 'person.id')
      .innerJoin('review', 'review.id', 'placement.review_id')
      .innerJoin('school', 'school.id', 'review.school_id')
      .where('placement.state', 'in', heldStates)
      .where(sql<boolean>`placement.days && ${range}::daterange`)
      .select(['post.school_id as school', 'person.name', 'school.name as at', 'placement.days'])
      .execute(),
    heads
      .innerJoin('unavailability', 'unavailability.person_id', 'person.id')
      .where(sql<boolean>`unavailability.days && ${range}::daterange`)
      .select(['post.school_id as school', 'person.name', 'unavailability.days'])
      .execute(),
  ])
  return (school) => [
    ...reviewing.flatMap(({ name, at, days, ...whose }) =>
      days === null || whose.school !== school
        ? []
        : [{ days: fromDaterange(days), words: `${name} has a place on the review at ${at} then.` }],
    ),
    ...unavailable
      .filter((one) => one.school === school)
      .map(({ name, days }) => ({
        days: fromDaterange(days),
        words: `${name} has said that they are not available then.`,
      })),
  ]
}
