import type { Day } from '#kernel'
import { type DatesProblem, type HostToDate, standardDatesPolicy, teamRoomsOf } from '#matching/dates'
import { type PartnershipYear, periodOfYear } from '#partnership'
import { isHeld } from '../places/placement.ts'
import { problemOf } from '../plans/problem.ts'
import type { SeasonRoster } from '../plans/problem-store.ts'
import { type StaffedReview, matchingPhase, middleOfEngland } from '../plans/staffed-review.ts'
import { ReviewId } from '../ids.ts'
import type { FreeDays } from './free-days.ts'

/**
 * Dates and Lead Reviewers together: reviews without days may begin on any free day of their school, all alike, spread over the weeks
 * as those who could lead or be in a team are; those with days keep them and the Lead Reviewer whom they have. School calendars are in the wishes already.
 */
export function datesProblemOf(
  roster: SeasonRoster,
  free: ReadonlyMap<ReviewId, Pick<FreeDays, 'offered'>>,
): DatesProblem {
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
  const host = (id: ReviewId, wishes: readonly Day[]): HostToDate[] => {
    const review = hosts.get(id)
    return review ? [hostToDate(review, wishes)] : []
  }
  const toDate = [
    ...dated.flatMap(({ review, first }) => host(review.id, [first])),
    ...[...free].flatMap(([review, { offered }]) => host(review, offered)),
  ]
  const slots = new Map(toDate.map(({ id }) => [id, hosts.get(ReviewId.parse(id))?.slots ?? 0]))
  return {
    hosts: toDate,
    leads: staffing.practitioners,
    calendar: openAllYear(season.year),
    fixed: dated.map(({ review, first }) => ({
      host: review.id,
      first,
      lead: leadOf.get(review.id) ?? null,
    })),
    forbidden: staffing.forbidden.map(({ review, practitioner }) => ({ host: review, lead: practitioner })),
    surcharges: [],
    teamRooms: teamRoomsOf(
      { hosts: toDate },
      { peers: problemOf(roster, { role: 'peer' }).practitioners, slots },
    ),
    policy: { ...standardDatesPolicy, mostAWeek: season.policies.mostReviewsAWeek },
  }
}

function hostToDate(review: StaffedReview, wishes: readonly Day[]): HostToDate {
  const { id, name, school, trust, hub, allowsOwnHub } = review
  return {
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
  }
}

const everywhere = 'England'

const openAllYear = (year: PartnershipYear): DatesProblem['calendar'] => ({
  bankHolidays: [],
  terms: [{ authority: null, open: [periodOfYear(year)] }],
  exams: [],
})
