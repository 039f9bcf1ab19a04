import {
  type Day,
  type Refused,
  addDays,
  dateRange,
  longDate,
  refusalOf,
  refused as unknown,
  weekOf,
} from '#kernel'
import type { PartnershipYear, SchoolId } from '#partnership'
import type { Reading } from '#platform/database'
import type { ReviewId } from '../ids.ts'
import { isHeld } from '../places/placement.ts'
import { hostLeaders } from '../policy.ts'
import { daysWords, reviewLength } from '../review/review.ts'
import { type ReviewState, findReview } from '../review/review-store.ts'
import { dateQuestion } from './dates-store.ts'
import { type DateQuestion, type NotFreeReason, notFreeWords, whyNotFree } from './day-offered.ts'

/** One day on which a review could begin: free, or why not. `label` is short, for a calendar cell. */
export type DayOffered = {
  readonly first: Day
  readonly last: Day
  readonly words: string
  readonly free: boolean
  readonly reason: NotFreeReason | null
  readonly label: string
  readonly why: string | null
  readonly chosen: boolean
}

/** Monday to Friday; `reviews` are those of other schools in the week. */
export type WeekOffered = {
  readonly week: Day
  readonly words: string
  readonly reviews: number
  readonly most: number
  readonly days: readonly DayOffered[]
}

export type DatesView = {
  readonly review: ReviewId
  readonly school: SchoolId
  readonly schoolName: string
  readonly year: PartnershipYear
  readonly chosen: { readonly first: Day; readonly words: string } | null
  readonly closes: Day
  readonly locked: string | null
  readonly windows: readonly { readonly name: string; readonly weeks: readonly WeekOffered[] }[]
  readonly freeCount: number
}

/** Every weekday of the season’s windows, each free or with why it is not. */
export async function datesView(
  { db, actor, today }: Reading,
  review: ReviewId,
): Promise<DatesView | Refused> {
  const state = await findReview(db, review)
  if (!state) return unknown('not-found')
  const forbidden = refusalOf(hostLeaders, { actor, state, today })
  if (forbidden) return forbidden
  const question = await dateQuestion(db, state, today)
  const windows = state.season.policies.windows.map(({ name, first, last }) => ({
    name,
    weeks: weeksFrom(first, last).map((week) => weekOffered(state, question, week)),
  }))
  const days = windows.flatMap(({ weeks }) => weeks.flatMap((week) => week.days))
  return {
    review,
    school: state.review.school,
    schoolName: state.review.schoolName,
    year: state.season.year,
    chosen: state.review.days && { first: state.review.days.from, words: daysWords(state.review.days) },
    closes: state.season.policies.closing.dates,
    locked: whyLocked(state),
    windows,
    freeCount: days.filter(({ free }) => free).length,
  }
}

function whyLocked({ season, review, team }: ReviewState): string | null {
  if (team.some(({ state }) => isHeld(state)))
    return 'A team is forming, so the days cannot be changed here. Ask the office to postpone the review first.'
  if (season.state === 'datesOpen' || review.postponed) return null
  return 'Dates have closed. Ask the office to change them for you.'
}

function weeksFrom(first: Day, last: Day): Day[] {
  const weeks: Day[] = []
  for (let week = weekOf(first); week <= last; week = addDays(week, 7)) weeks.push(week)
  return weeks
}

const schoolWeek = [0, 1, 2, 3, 4]

function weekOffered({ review }: ReviewState, question: DateQuestion, week: Day): WeekOffered {
  return {
    week,
    words: `Week of ${longDate(week)}`,
    reviews: question.booked.filter(({ from }) => weekOf(from) === week).length,
    most: question.policies.mostReviewsAWeek,
    days: schoolWeek.map((after) => dayOffered(question, addDays(week, after), review.days?.from ?? null)),
  }
}

function dayOffered(question: DateQuestion, first: Day, chosen: Day | null): DayOffered {
  const last = addDays(first, reviewLength - 1)
  const why = whyNotFree(question, first)
  return {
    first,
    last,
    words: dateRange(first, last),
    free: why === null,
    reason: why?.reason ?? null,
    label: why === null ? 'Free' : notFreeWords[why.reason],
    why: why?.words ?? null,
    chosen: first === chosen,
  }
}
