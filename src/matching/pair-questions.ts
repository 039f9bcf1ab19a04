import type { Blocker } from './blocker.ts'
import { blockersIn } from './company.ts'
import { datesOf, isEligible } from './eligibility.ts'
import { firmLineup, withdraw } from './lineup.ts'
import type { Problem } from './problem.ts'
import { openingNamed, personNamed, rosterOf } from './roster.ts'
import { type ScorePart, scoreParts } from './suitability.ts'

/**
 * Every hard rule that keeps a practitioner out of a review, in sentences; [] when they may do it. Those who are locked or
 * have accepted count as placed; offers and choices do not. Throws RangeError when the problem has no such review or practitioner.
 */
export function blockersOf(problem: Problem, review: string, practitioner: string): Blocker[] {
  const roster = rosterOf(problem)
  const opening = openingNamed(roster, review)
  const person = personNamed(roster, practitioner)
  const lineup = firmLineup(roster)
  withdraw(roster, lineup, [opening.index, person.index])
  return blockersIn(roster, { opening, person, lineup })
}

/** `score` is the sum of the points of `parts`; `words` are what speaks for the review, for a reviewer's own list. */
export type Suitability = {
  readonly score: number
  readonly parts: readonly ScorePart[]
  readonly words: readonly string[]
}

/** How well a review suits a practitioner, whoever else wants it. Throws RangeError when the problem has no such review or practitioner. */
export function suitability(problem: Problem, review: string, practitioner: string): Suitability {
  const roster = rosterOf(problem)
  const opening = openingNamed(roster, review)
  const person = personNamed(roster, practitioner)
  const parts = scoreParts(opening.review, person.practitioner, problem.policy)
  const merits = parts.filter(({ points, criterion }) => points > 0 || criterion === 'travel')
  const free = isEligible(opening, person, problem.policy)
  return {
    score: parts.reduce((sum, { points }) => sum + points, 0),
    parts,
    words: [...(free ? [`Free on ${datesOf(opening.review)}`] : []), ...merits.map(({ words }) => words)],
  }
}
