import { dateRange } from '#kernel'
import type { Obstacle, Rule } from './blocker.ts'
import type { MatchingPolicy } from './matching-policy.ts'
import type { ReviewToStaff } from './problem.ts'
import type { Opening, Person, Span } from './roster.ts'
import { kilometres } from './travel.ts'

type PairRule = {
  readonly rule: Rule
  readonly breaks: (opening: Opening, person: Person, policy: MatchingPolicy) => boolean
  readonly words: (opening: Opening, person: Person) => string
}

/** The rules that hold between one person and one review, whoever else is placed. Cheapest to ask first. */
const pairRules: readonly PairRule[] = [
  {
    rule: 'ownSchool',
    breaks: ({ review }, { practitioner }) => practitioner.school === review.school,
    words: ({ review }, { practitioner }) => `${practitioner.name} works at ${review.name}.`,
  },
  {
    rule: 'ownTrust',
    breaks: ({ review }, { practitioner }, { conflicts }) =>
      conflicts.ownTrust && practitioner.trust !== null && practitioner.trust === review.trust,
    words: ({ review }, { practitioner }) =>
      `${practitioner.name} works in the same trust as ${review.name}.`,
  },
  {
    rule: 'ownHub',
    breaks: ({ review }, { practitioner }, { conflicts }) =>
      conflicts.ownHub &&
      !review.allows.ownHub &&
      practitioner.hub !== null &&
      practitioner.hub === review.hub,
    words: ({ review }, { practitioner }) =>
      `${practitioner.name} belongs to the same hub as ${review.name}, which has not agreed to that.`,
  },
  {
    rule: 'conflict',
    breaks: ({ review }, person, { conflicts }) => conflicts.declared && person.conflicts.has(review.school),
    words: ({ review }, person) =>
      `${person.practitioner.name} has a conflict with ${review.name}: ${person.conflicts.get(review.school)}.`,
  },
  {
    rule: 'forbidden',
    breaks: ({ forbidden }, { practitioner }) => forbidden.has(practitioner.id),
    words: ({ review }, { practitioner }) =>
      `The office has ruled ${practitioner.name} out for ${review.name}.`,
  },
  {
    rule: 'distance',
    breaks: (opening, person, { conflicts }) => conflicts.distance && tooFar(opening, person),
    words: ({ review }, { practitioner }) =>
      `${practitioner.name} lives ${Math.round(kilometres(review.place, practitioner.home))} km away and travels up to ${practitioner.farthestKm} km.`,
  },
  {
    rule: 'accreditation',
    breaks: ({ days }, { accredited }) =>
      days.some((day) => !accredited.some((span) => day >= span.from && day < span.until)),
    words: ({ review }, { practitioner }) =>
      `${practitioner.name} is not trained and accredited throughout ${datesOf(review)}.`,
  },
  {
    rule: 'availability',
    breaks: ({ days }, { unavailable }) => unavailable.some((span) => days.some((day) => within(span, day))),
    words: ({ review }, { practitioner }) => `${practitioner.name} is not free on all of ${datesOf(review)}.`,
  },
]

const within = (span: Span, day: number): boolean => day >= span.from && day < span.until

/** Whoever asked for a review, or stands in it, has said that they will travel there. */
function tooFar({ review, standing }: Opening, { practitioner, choices }: Person): boolean {
  if (practitioner.farthestKm === null) return false
  if (kilometres(review.place, practitioner.home) <= practitioner.farthestKm) return false
  return !choices.has(review.id) && !standing.has(practitioner.id)
}

/** No rule between the two forbids it; what they and the team do otherwise is not asked. */
export const isEligible = (opening: Opening, person: Person, policy: MatchingPolicy): boolean =>
  !pairRules.some((rule) => rule.breaks(opening, person, policy))

export const pairObstacles = (opening: Opening, person: Person, policy: MatchingPolicy): Obstacle[] =>
  pairRules
    .filter((rule) => rule.breaks(opening, person, policy))
    .map((rule) => ({ rule: rule.rule, words: () => rule.words(opening, person) }))

export function datesOf({ days }: ReviewToStaff): string {
  const [first] = days
  const last = days.at(-1)
  return first === undefined || last === undefined ? 'days still to be set' : dateRange(first, last)
}
