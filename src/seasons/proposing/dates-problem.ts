import { type Day, addDays, weekOf } from '#kernel'
import { type DatesProblem, type HostToDate, standardDatesPolicy } from '#matching/dates'
import { type PartnershipYear, periodOfYear } from '#partnership'
import { isHeld } from '../places/placement.ts'
import { problemOf } from '../plans/problem.ts'
import type { SeasonRoster } from '../plans/problem-store.ts'
import { matchingPhase, middleOfEngland } from '../plans/staffed-review.ts'
import { type DateQuestion, whyNotFree } from '../dates/day-offered.ts'
import type { Undated } from './undated-store.ts'

/** Days on which a review could begin, as its host would be shown them. */
export const freeDays = (question: DateQuestion): Day[] =>
  question.policies.windows.flatMap(({ first, last }) =>
    daysOf(first, last).filter((day) => whyNotFree(question, day) === null),
  )

function daysOf(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let week = weekOf(first); week <= last; week = addDays(week, 7))
    for (const after of [0, 1, 2, 3, 4]) {
      const at = addDays(week, after)
      if (at >= first && at <= last) days.push(at)
    }
  return days
}

/**
 * Dates and Lead Reviewers together: reviews without days may begin on any free day of their school, all alike; those with days
 * keep them and the Lead Reviewer whom they have. School calendars are in the wishes already.
 */
export function datesProblemOf(roster: SeasonRoster, undated: readonly Undated[]): DatesProblem {
  const { season, reviews, placements, today } = roster
  const hosts = new Map(reviews.map((review) => [review.id, review]))
  const staffing = problemOf(roster, { role: 'lead' })
  const leadOf = new Map(
    placements
      .filter(({ role, state }) => role === 'lead' && isHeld(state))
      .map(({ review, person }) => [review, person]),
  )
  const dated = reviews.flatMap((review) =>
    review.days && review.days.from > today ? [{ review, first: review.days.from }] : [],
  )
  const host = (id: SeasonRoster['reviews'][number]['id'], wishes: readonly Day[]): HostToDate[] => {
    const review = hosts.get(id)
    if (!review) return []
    const { name, school, trust, hub, allowsOwnHub } = review
    return [
      {
        id,
        name,
        school,
        trust,
        hub,
        authority: everywhere,
        phase: matchingPhase(review.phase),
        place: review.place ?? middleOfEngland,
        allowsOwnHub,
        wishes: wishes.map((first) => ({ first, rank: 1 })),
      },
    ]
  }
  return {
    hosts: [
      ...dated.flatMap(({ review, first }) => host(review.id, [first])),
      ...undated.flatMap(({ review, question }) => host(review, freeDays(question))),
    ],
    leads: staffing.practitioners,
    calendar: openAllYear(season.year),
    fixed: dated.map(({ review, first }) => ({
      host: review.id,
      first,
      lead: leadOf.get(review.id) ?? null,
    })),
    forbidden: staffing.forbidden.map(({ review, practitioner }) => ({ host: review, lead: practitioner })),
    surcharges: [],
    policy: { ...standardDatesPolicy, mostAWeek: season.policies.mostReviewsAWeek },
  }
}

const everywhere = 'England'

const openAllYear = (year: PartnershipYear): DatesProblem['calendar'] => ({
  bankHolidays: [],
  terms: [{ authority: null, open: [periodOfYear(year)] }],
  exams: [],
})
