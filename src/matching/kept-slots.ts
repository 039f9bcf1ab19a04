import { makeUpNeeds } from './make-up.ts'
import type { Problem } from './problem.ts'
import { openingNamed, personNamed, rosterOf } from './roster.ts'

/**
 * What the last open slots of a review are kept for when this practitioner does not bring it: completes “kept for …”;
 * null when they may have one. Only those who are locked or have accepted count as placed; when nobody lacks anything
 * that the open slots could still bring, nothing is kept. Throws RangeError when the problem has no such review or practitioner.
 */
export function keptFor(problem: Problem, review: string, practitioner: string): string | null {
  const roster = rosterOf(problem)
  const opening = openingNamed(roster, review)
  const { practitioner: person } = personNamed(roster, practitioner)
  const team = problem.standing
    .filter((at) => at.review === review && at.practitioner !== practitioner)
    .filter(({ firmness }) => firmness === 'accepted' || firmness === 'locked')
    .flatMap((at) => roster.personOf.get(at.practitioner)?.practitioner ?? [])
  const open = opening.review.slots - team.length
  const lacking = makeUpNeeds(opening.review, problem.policy.weights)
    .map((need) => ({ ...need, lacks: need.count - team.filter(need.meets).length }))
    .filter(({ lacks }) => lacks > 0 && lacks <= open)
  const kept = lacking.filter((need) => need.lacks - Number(need.meets(person)) > open - 1)
  return kept.length === 0 ? null : kept.map(({ words }) => words).join(' and ')
}
