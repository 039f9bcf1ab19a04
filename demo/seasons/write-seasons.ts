import { type PersonId, idOf, throughout, toDaterange } from '#kernel'
import { partnershipYear } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import { SeasonId, type SeasonTables, standardPolicies } from '#seasons'
import { demoId } from '../random.ts'
import { halfTermNames } from '../words/term-words.ts'
import { type DemoTables, writeRows } from '../write-rows.ts'
import { type DemoCalendar, type DemoYear, demoYears } from './calendar.ts'
import type { DemoSchool } from '../partnership/schools.ts'
import type { DemoReview } from './review.ts'
import { seasonSteps } from './season-steps.ts'

const RowId = idOf('Row')

export const seasonIdOf = (year: DemoYear): SeasonId => demoId(SeasonId, 'season', year)

export async function writeCalendar(
  tx: Transactor,
  calendar: DemoCalendar,
  schools: readonly DemoSchool[],
): Promise<void> {
  await writing<SeasonTables>(tx)
    .insertInto('bank_holiday')
    .values([...calendar.bankHolidays])
    .onConflict((known) => known.column('day').doNothing())
    .execute()
  await writeRows(
    tx,
    'term',
    calendar.authorities.flatMap(({ laCode, year, terms }) =>
      terms.map(({ first, last }, index) => ({
        id: demoId(RowId, 'term', laCode, year, index),
        la_code: laCode,
        school_id: null,
        name: halfTermNames[index] ?? 'Term',
        days: toDaterange(throughout(first, last)),
      })),
    ),
  )
  await writeRows(
    tx,
    'exam_window',
    calendar.exams.map(({ phase, name, first, last }) => ({
      id: demoId(RowId, 'exams', phase, first),
      phase,
      name,
      days: toDaterange(throughout(first, last)),
    })),
  )
  await writeRows(
    tx,
    'inset_day',
    schools.flatMap((school) => calendar.insetDays(school).map((day) => ({ school_id: school.id, day }))),
  )
}

export async function writeSeasons(tx: Transactor, officer: PersonId): Promise<void> {
  await writing<SeasonTables>(tx)
    .insertInto('season')
    .values(
      demoYears.map((year) => ({
        id: seasonIdOf(year),
        year: partnershipYear(year),
        policies: JSON.stringify(standardPolicies(partnershipYear(year))),
      })),
    )
    .execute()
  await writeRows(
    tx,
    'season_step',
    seasonSteps.map(({ year, step, at }) => ({
      id: demoId(RowId, 'season step', year, step),
      season_id: seasonIdOf(year),
      step,
      at,
      by_person: officer,
    })),
  )
}

type Row<Table extends keyof DemoTables> = Parameters<typeof writeRows<Table>>[2]

const reviewRows = (reviews: readonly DemoReview[]): Row<'review'> =>
  reviews.map((review) => ({
    id: review.id,
    season_id: seasonIdOf(review.year),
    school_id: review.school.id,
    kind: 'qar',
    requested_at: review.requestedAt,
    requested_by: review.requestedBy,
    days: review.days && toDaterange(review.days),
    estimate_option: review.option,
    focus: [...review.focus],
    own_hub_allowed_at: review.ownHubAllowed,
    own_hub_allowed_by: review.ownHubAllowed && review.requestedBy,
    peer_slots: review.slots,
    sequence: review.days || review.postponed ? 1 : 0,
  }))

export async function writeReviews(
  tx: Transactor,
  reviews: readonly DemoReview[],
  officer: PersonId,
): Promise<void> {
  await writeRows(tx, 'review', reviewRows(reviews))
  await writeRows(
    tx,
    'review_cancelled',
    reviews.flatMap(({ id, cancelled, requestedBy }) =>
      cancelled
        ? [
            {
              review_id: id,
              at: cancelled.at,
              by_person: cancelled.side === 'host' ? requestedBy : officer,
              by_side: cancelled.side,
              why: cancelled.why,
            },
          ]
        : [],
    ),
  )
  await writeRows(
    tx,
    'review_postponed',
    reviews.flatMap(({ id, postponed, requestedBy }) =>
      postponed
        ? [
            {
              id: demoId(RowId, 'postponed', id),
              review_id: id,
              at: postponed.at,
              by_person: requestedBy,
              days: toDaterange(postponed.days),
              why: postponed.why,
            },
          ]
        : [],
    ),
  )
  await writeRows(
    tx,
    'review_milestone',
    reviews.flatMap((review) => milestoneRows(review, officer)),
  )
  await writeRows(
    tx,
    'review_estimate',
    reviews.flatMap(({ id, option, estimates }) =>
      estimates.map(({ scope, level }) => ({
        review_id: id,
        estimate_option: option,
        scope,
        level,
        category: scope === 'leadership' || scope === 'quality',
      })),
    ),
  )
  await writePlaces(tx, reviews)
}

function milestoneRows({ id, issued, closed, places }: DemoReview, officer: PersonId) {
  const lead = places.find(({ role }) => role === 'lead')?.person ?? null
  return [
    ...(issued ? [{ review_id: id, milestone: 'issued' as const, at: issued, by_person: lead }] : []),
    ...(closed ? [{ review_id: id, milestone: 'closed' as const, at: closed, by_person: officer }] : []),
  ]
}

async function writePlaces(tx: Transactor, reviews: readonly DemoReview[]): Promise<void> {
  const places = reviews.flatMap((review) => review.places.map((place) => ({ review, place })))
  const firstHand = places.toSorted(
    (one, other) => Number(one.place.deputyOf !== null) - Number(other.place.deputyOf !== null),
  )
  await writeRows(
    tx,
    'placement',
    firstHand.flatMap(({ review, place }) => {
      const now = place.events.at(-1)
      if (!now) return []
      return [
        {
          id: place.id,
          review_id: review.id,
          person_id: place.person,
          role: place.role,
          state: now.state,
          since: now.at,
          rank: place.rank,
          need: place.need,
          reason: now.reason,
          expires: place.expires,
          deputy_of: place.deputyOf,
          days: review.days && toDaterange(review.days),
          days_attended: place.daysAttended,
        },
      ]
    }),
  )
  await writeRows(
    tx,
    'placement_event',
    places.flatMap(({ place }) =>
      place.events.map(({ state, at, by, reason }, index) => ({
        id: demoId(RowId, 'placement event', place.id, index),
        placement_id: place.id,
        state,
        at,
        by_person: by,
        reason,
      })),
    ),
  )
}
