import type { MatchingPolicy } from '../matching-policy.ts'
import type { Practitioner, Problem, ReviewToStaff } from '../problem.ts'
import { mustBeNumber, mustBeUnique, mustBeWhole } from './numbers.ts'

/** Throws RangeError, in words that name who or what, for a problem that no plan could make sense of. */
export function mustBeSound({ reviews, practitioners, policy, seed }: Problem): void {
  mustBeUnique(reviews, 'reviews')
  mustBeUnique(practitioners, 'practitioners')
  mustBeNumber('The seed', seed)
  policyMustBeSound(policy)
  for (const review of reviews) reviewMustBeSound(review)
  for (const practitioner of practitioners) practitionerMustBeSound(practitioner)
}

function policyMustBeSound({ weights, quorum, shortNotice, daysAReview }: MatchingPolicy): void {
  for (const [name, points] of Object.entries(weights)) {
    if (name === 'steeper') mustBeNumber('The weight steeper', points, { least: 0 })
    else mustBeWhole(`The weight ${name}`, points)
  }
  mustBeWhole('The people of a quorum', quorum.atLeast)
  mustBeNumber('The share of a quorum', quorum.share, { least: 0, most: 1 })
  mustBeWhole('The days of short notice', shortNotice.days)
  mustBeWhole('The times of short notice', shortNotice.times, 1)
  mustBeNumber('The days a review is worth', daysAReview, { least: Number.MIN_VALUE })
}

function reviewMustBeSound({ id, days, slots, needs, place, context }: ReviewToStaff): void {
  if (days.length === 0) throw new RangeError(`Review ${id} has no days`)
  if (days.some((day, index) => index > 0 && day <= (days[index - 1] ?? day)))
    throw new RangeError(`The days of review ${id} are not in order`)
  mustBeWhole(`The slots of review ${id}`, slots)
  mustBeWhole(`The people of its phase that review ${id} needs`, needs.samePhase)
  mustBeWhole(`The senior people that review ${id} needs`, needs.senior)
  mustBeNumber(`The easting of review ${id}`, place.easting)
  mustBeNumber(`The northing of review ${id}`, place.northing)
  mustBeNumber(`The roll of review ${id}`, context.roll, { least: 0 })
  mustBeNumber(`The free school meals of review ${id}`, context.fsm, { least: 0, most: 1 })
}

function practitionerMustBeSound(practitioner: Practitioner): void {
  const { id, limit, gapDays, owed, farthestKm, home, context, choices } = practitioner
  mustBeWhole(`The limit of practitioner ${id}`, limit)
  mustBeWhole(`The gap days of practitioner ${id}`, gapDays)
  mustBeNumber(`What the school of practitioner ${id} owes`, owed)
  mustBeNumber(`The easting of practitioner ${id}`, home.easting)
  mustBeNumber(`The northing of practitioner ${id}`, home.northing)
  if (farthestKm !== null) mustBeNumber(`How far practitioner ${id} travels`, farthestKm, { least: 0 })
  if (context !== null) {
    mustBeNumber(`The roll of practitioner ${id}`, context.roll, { least: 0 })
    mustBeNumber(`The free school meals of practitioner ${id}`, context.fsm, { least: 0, most: 1 })
  }
  for (const { rank } of choices) mustBeWhole(`A choice of practitioner ${id}`, rank, 1)
}
