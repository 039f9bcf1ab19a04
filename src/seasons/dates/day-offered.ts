import { type Day, type Period, addDays, daysFrom, longDate, overlaps, throughout, weekOf } from '#kernel'
import {
  type NoSchoolDay,
  type SchoolCalendar,
  type SchoolDayReason,
  whyNoSchoolDay,
} from '../calendars/school-calendar.ts'
import { reviewLength } from '../review/review.ts'
import { type SeasonPolicies, windowOn } from '../season/season-policies.ts'

export type NotFreeReason =
  | SchoolDayReason
  | 'past'
  | 'tooSoon'
  | 'outsideWindow'
  | 'weekFull'
  | 'noLead'
  | 'leadersAway'

export const notFreeWords: Record<NotFreeReason, string> = {
  past: 'In the past',
  tooSoon: 'Too soon',
  outsideWindow: 'Outside the season',
  weekend: 'Weekend',
  bankHoliday: 'Bank holiday',
  holiday: 'School holidays',
  inset: 'INSET day',
  exams: 'Exams',
  weekFull: 'Week full',
  noLead: 'No Lead Reviewer free',
  leadersAway: 'You are away',
}

/** Days in which a lead and a team can be found, and the school can send its documents. */
const shortestNotice = 21

/** Why a review cannot begin on a day, in a sentence. */
export type NotFree = { readonly reason: NotFreeReason; readonly words: string }

/** A Lead Reviewer as the dates see them: accredited in some periods, taken in others. */
export type LeadSupply = { readonly accredited: readonly Period[]; readonly taken: readonly Period[] }

/** Days on which a leader of the host is somewhere else. */
export type Away = { readonly days: Period; readonly words: string }

/** All that the choice of a first day hangs on. `booked` are the days of every other review that has them. */
export type DateQuestion = {
  readonly policies: SeasonPolicies
  readonly calendar: SchoolCalendar
  readonly booked: readonly Period[]
  readonly leads: readonly LeadSupply[]
  readonly away: readonly Away[]
  readonly today: Day
}

/** The first thing that stands in the way of three days from this one, or null when they are free. */
export const whyNotFree = (question: DateQuestion, first: Day): NotFree | null =>
  whyHostIsNotFree(question, first) ?? whyNoRoom(question, first)

/** What its season, its calendar and its leaders say against a day. */
export function whyHostIsNotFree(question: DateQuestion, first: Day): NotFree | null {
  const days = daysFrom(first, reviewLength)
  const stay = throughout(first, days.at(-1) ?? first)
  if (first <= question.today) return { reason: 'past', words: `${longDate(first)} has passed.` }
  return (
    tooSoon(question, first) ??
    outsideWindow(question, days) ??
    notASchoolDay(question, days) ??
    leadersAway(question, stay)
  )
}

/** What the other reviews and the Lead Reviewers say against a day: the same for every host. */
export function whyNoRoom(
  question: Pick<DateQuestion, 'policies' | 'booked' | 'leads'>,
  first: Day,
): NotFree | null {
  const stay = throughout(first, addDays(first, reviewLength - 1))
  return weekFull(question, stay) ?? noLead(question, stay)
}

function tooSoon({ today }: DateQuestion, first: Day): NotFree | null {
  const soonest = addDays(today, shortestNotice)
  if (first >= soonest) return null
  return {
    reason: 'tooSoon',
    words: `A team needs three weeks to form: choose ${longDate(soonest)} or later.`,
  }
}

function outsideWindow({ policies }: DateQuestion, days: readonly Day[]): NotFree | null {
  const outside = days.find((at) => windowOn(policies, at) === undefined)
  return outside === undefined
    ? null
    : {
        reason: 'outsideWindow',
        words: `${longDate(outside)} is outside the weeks in which reviews are held.`,
      }
}

function notASchoolDay({ calendar }: DateQuestion, days: readonly Day[]): NotFree | null {
  for (const at of days) {
    const why: NoSchoolDay | null = whyNoSchoolDay(calendar, at)
    if (why) return { reason: why.reason, words: `${longDate(at)} is ${why.words}.` }
  }
  return null
}

function leadersAway({ away }: DateQuestion, stay: Period): NotFree | null {
  const elsewhere = away.find(({ days }) => overlaps(days, stay))
  return elsewhere ? { reason: 'leadersAway', words: elsewhere.words } : null
}

function weekFull(
  { policies, booked }: Pick<DateQuestion, 'policies' | 'booked'>,
  stay: Period,
): NotFree | null {
  const most = policies.mostReviewsAWeek
  const week = weekOf(stay.from)
  if (booked.filter(({ from }) => weekOf(from) === week).length < most) return null
  const reviews = most === 1 ? 'its 1 review' : `all its ${most} reviews`
  return { reason: 'weekFull', words: `The week of ${longDate(week)} has ${reviews}.` }
}

function noLead({ booked, leads }: Pick<DateQuestion, 'booked' | 'leads'>, stay: Period): NotFree | null {
  if (leadsFree(leads, stay) > booked.filter((other) => overlaps(other, stay)).length) return null
  return {
    reason: 'noLead',
    words: `Every Lead Reviewer who is free from ${longDate(stay.from)} is needed at another school.`,
  }
}

/** Lead Reviewers who are accredited throughout a stay and not taken on any day of it. */
export const leadsFree = (leads: readonly LeadSupply[], stay: Period): number =>
  leads.filter(
    ({ accredited, taken }) =>
      accredited.some(
        ({ from, until }) =>
          from <= stay.from && (until === null || (stay.until !== null && stay.until <= until)),
      ) && !taken.some((period) => overlaps(period, stay)),
  ).length
