import { at } from './at.ts'
import { differenceOf, differenceWords } from './change-cost.ts'
import { isFree } from './company.ts'
import { datesOf, isEligible } from './eligibility.ts'
import { lineupOf } from './lineup.ts'
import { total } from './objective.ts'
import type { Placed } from './plan.ts'
import type { Problem } from './problem.ts'
import { type Opening, type Person, type Roster, openingNamed, rosterOf } from './roster.ts'
import { mustBeWhole } from './sound/numbers.ts'
import { type ScorePart, scoreParts } from './suitability.ts'

/**
 * Somebody who could join a team with everybody else where they are. `costsPoints` is what the plan would cost more
 * (below 0: less, as when a slot is filled); `effect` says what that does to the team, `reasons` what speaks for the person.
 */
export type Replacement = {
  readonly practitioner: string
  readonly score: number
  readonly parts: readonly ScorePart[]
  readonly costsPoints: number
  readonly reasons: readonly string[]
  readonly effect: string
}

/** Up to `count` people for a review, best first: no rule forbids any of them. Throws RangeError when there is no such review, or no such count. */
export function replacements(
  problem: Problem,
  plan: Placed,
  { review, count }: { readonly review: string; readonly count: number },
): Replacement[] {
  mustBeWhole('The people to name', count)
  const roster = rosterOf(problem)
  const lineup = lineupOf(roster, plan.placements)
  const opening = openingNamed(roster, review)
  const team = at(lineup.teams, opening.index)
  return roster.people
    .filter((person) => !team.includes(person.index))
    .filter((person) => isEligible(opening, person, roster.policy))
    .filter((person) => isFree(roster, { opening, person, lineup }))
    .map((person) => ({
      person,
      difference: differenceOf(roster, lineup, { opening, out: null, into: person }),
    }))
    .sort(
      (one, other) =>
        total(one.difference) - total(other.difference) || one.person.index - other.person.index,
    )
    .slice(0, count)
    .map(({ person, difference }) => {
      const parts = scoreParts(opening.review, person.practitioner, roster.policy)
      return {
        practitioner: person.practitioner.id,
        score: parts.reduce((sum, { points }) => sum + points, 0),
        parts,
        costsPoints: total(difference),
        reasons: reasonsFor(roster, { opening, person }, parts),
        effect: differenceWords(difference, 1),
      }
    })
}

function reasonsFor(
  roster: Roster,
  { opening, person }: { readonly opening: Opening; readonly person: Person },
  parts: readonly ScorePart[],
): string[] {
  const merits = parts.filter(({ points }) => points > 0).map(({ words }) => words)
  const owes = person.sender >= 0 && at(roster.owedReviews, person.sender) > 0
  return [
    `Free on ${datesOf(opening.review)}`,
    ...merits,
    ...(owes ? ['Their school still owes reviewer days'] : []),
  ]
}
