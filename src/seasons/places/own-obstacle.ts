import { dateRange } from '#kernel'
import {
  type Practitioner,
  type Problem,
  type ReviewToStaff,
  type Rule,
  blockersOf,
  kilometres,
} from '#matching'

type Pair = { readonly review: ReviewToStaff; readonly practitioner: Practitioner }

/** The rules that keep somebody from a review, said to themselves; [] when none does. */
export function ownObstacles(problem: Problem, review: string, person: string): string[] {
  const host = problem.reviews.find(({ id }) => id === review)
  const practitioner = problem.practitioners.find(({ id }) => id === person)
  if (!practitioner) return ['You have no accreditation for this role in this season.']
  if (!host) return ['This review is not looking for people now.']
  return blockersOf(problem, review, person).map(({ rule }) =>
    ownObstacle(rule, { review: host, practitioner }),
  )
}

function ownObstacle(rule: Rule, { review, practitioner }: Pair): string {
  const { name } = review
  const days = review.days[0] ? dateRange(review.days[0], review.days.at(-1) ?? review.days[0]) : 'its days'
  switch (rule) {
    case 'ownSchool':
      return `You work at ${name}.`
    case 'ownTrust':
      return `You work in the same trust as ${name}.`
    case 'ownHub':
      return `You belong to the same hub as ${name}, which has not agreed to that.`
    case 'conflict':
      return `You have a conflict with ${name}${ownWhy({ review, practitioner })}.`
    case 'forbidden':
      return 'You have given up this review, or the office has ruled it out for you.'
    case 'accreditation':
      return `You are not trained and accredited throughout ${days}.`
    case 'availability':
      return `You are not free on all of ${days}.`
    case 'distance':
      return `It is ${Math.round(kilometres(review.place, practitioner.home))} km away, and you travel up to ${practitioner.farthestKm} km.`
    case 'twoAtOnce':
      return 'You are on another review on these days.'
    case 'gap':
      return 'You have another review too close to these days.'
    case 'limit':
      return 'You have as many reviews as you agreed to.'
    case 'sendingSchool':
      return 'Somebody from your school is in this team already.'
    case 'sendingTrust':
      return 'Somebody from your trust is in this team already.'
  }
}

/** Reasons are kept about the person: “they reviewed it in 2022/23”. */
function ownWhy({ review, practitioner }: Pair): string {
  const why = practitioner.conflicts.find(({ school }) => school === review.school)?.why
  return why ? `: ${why.replace(/^they\b/, 'you')}` : ''
}
