import { addDays, idOf } from '#kernel'
import type { Transactor } from '#platform/database'
import { momentAt } from '../days.ts'
import { type DemoPeople, everybody } from '../people/people.ts'
import { demoId } from '../random.ts'
import type { DemoReview } from '../seasons/review.ts'
import { demoToday } from '../today.ts'
import { writeRows } from '../write-rows.ts'
import { becomeOf, evenBetterIfsOf } from './even-better-ifs.ts'
import { type Preparation, prepare, staffBySchool } from './preparation.ts'

const RowId = idOf('Row')

/** What teams have prepared: this year’s reviews at every stage, and what last year’s left to follow up. */
export async function writeWorkspaces(
  tx: Transactor,
  { reviews, people }: { readonly reviews: readonly DemoReview[]; readonly people: DemoPeople },
): Promise<void> {
  const all = everybody(people)
  const own = new Set(Object.values(people.nine).map(({ id }) => id))
  const ownSchools = new Set(
    Object.values(people.nine).flatMap(({ posts }) => posts.map(({ school }) => school)),
  )
  const network = {
    staff: staffBySchool(all),
    people: new Map(all.map((person) => [person.id, person])),
    shown: ({ school, places }: DemoReview) =>
      ownSchools.has(school.id) || places.some(({ person }) => own.has(person)),
  }
  const prepared = reviews
    .filter(({ year }) => year >= 2023)
    .flatMap((review) => prepare(review, network) ?? [])
  await writePreparations(tx, prepared)
  await writeTimetables(tx, prepared)
  await writeFollowUps(tx, reviews, prepared)
}

async function writePreparations(tx: Transactor, prepared: readonly Preparation[]): Promise<void> {
  await writeRows(
    tx,
    'review_host_leader',
    prepared.flatMap(({ review, at, hosts }) =>
      hosts.map(({ person, responsibility, safeguarding, telephone }) => ({
        review_id: review.id,
        person_id: person,
        responsibility,
        safeguarding,
        telephone,
        named_at: at,
        named_by: review.requestedBy,
      })),
    ),
  )
  await writeRows(
    tx,
    'review_line',
    prepared.flatMap(({ review, at, lines }) =>
      lines.map((line, place) => ({
        ...line,
        review_id: review.id,
        place: place + 1,
        asked_at: at,
        asked_by: leadOf(review),
      })),
    ),
  )
  await writeRows(
    tx,
    'review_briefing',
    prepared.flatMap(({ review, at, briefing }) =>
      briefing === null
        ? []
        : [{ review_id: review.id, ...briefing, written_at: at, written_by: review.requestedBy }],
    ),
  )
  await writeRows(
    tx,
    'review_protocol_accepted',
    prepared.flatMap(({ review, at, accepted }) =>
      accepted.map((person) => ({ review_id: review.id, person_id: person, at })),
    ),
  )
}

const leadOf = ({ places }: DemoReview) => places.find(({ role }) => role === 'lead')?.person ?? null

async function writeTimetables(tx: Transactor, prepared: readonly Preparation[]): Promise<void> {
  await writeRows(
    tx,
    'review_activity',
    prepared.flatMap(({ review, activities }) =>
      activities.map(({ from, until, line, visitor, host, ...rest }) => ({
        ...rest,
        review_id: review.id,
        minutes: `[${from},${until})`,
        line_id: line,
        visitor_id: visitor,
        host_id: host,
      })),
    ),
  )
  await writeRows(
    tx,
    'review_timetable_agreed',
    prepared.flatMap(({ review, at, agreed }) =>
      agreed ? [{ review_id: review.id, at, by_person: leadOf(review) }] : [],
    ),
  )
}

async function writeFollowUps(
  tx: Transactor,
  reviews: readonly DemoReview[],
  prepared: readonly Preparation[],
): Promise<void> {
  const lastYear = reviews.filter(({ year, issued }) => year === 2023 && issued !== null)
  await writeRows(
    tx,
    'even_better_if',
    lastYear.flatMap((review) => evenBetterIfsOf(review).map((one) => ({ ...one, review_id: review.id }))),
  )
  const before = new Map(lastYear.map((review) => [review.school.id, review]))
  await writeRows(
    tx,
    'even_better_if_status',
    prepared.flatMap((preparation) => {
      const earlier = before.get(preparation.review.school.id)
      if (preparation.review.year !== 2024 || !earlier || preparation.briefing === null) return []
      return followedUp(preparation, earlier)
    }),
  )
}

/** What the school says before its review, and what the team confirmed on the last day of it. */
function followedUp({ review, at }: Preparation, earlier: DemoReview) {
  const until = review.days?.until ?? null
  const isOver = until !== null && until <= demoToday
  return evenBetterIfsOf(earlier).flatMap((one) => {
    const { status, note } = becomeOf(one)
    const said = { even_better_if_id: one.id, status, note }
    const id = (what: string) => demoId(RowId, what, one.id)
    const bySchool = { ...said, id: id('said'), confirmed_in: null, at, by_person: review.requestedBy }
    if (!isOver || until === null) return [bySchool]
    const confirmed = { ...said, id: id('confirmed'), note: '', confirmed_in: review.id }
    return [bySchool, { ...confirmed, at: momentAt(addDays(until, -1), '15:00'), by_person: leadOf(review) }]
  })
}
