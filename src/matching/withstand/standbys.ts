import { at } from '../at.ts'
import { differenceOf, differenceWords } from '../change-cost.ts'
import { lineupOf } from '../lineup.ts'
import { total } from '../objective.ts'
import type { Placed } from '../plan.ts'
import type { Pair, Problem } from '../problem.ts'
import { type Desk, deskOf } from '../repair/desk.ts'
import { rosterOf } from '../roster.ts'
import { mustBePlayable } from '../sound/drop-out-policy.ts'
import { mustBeWhole } from '../sound/numbers.ts'
import { type Allocation, allocate } from './allocate.ts'
import { type DropOutPolicy, standardDropOut } from './drop-out-policy.ts'
import type { ReviewStandbys, Standby, StandingBy } from './outlook.ts'

/**
 * `aReview` standbys for each review at most, `aPerson` reviews for each who stands by. Those who have been `asked` stand by
 * before anybody else is thought of, and whoever has `declined` is not thought of for that review.
 */
export type StandbyOptions = {
  readonly asked?: readonly StandingBy[]
  readonly declined?: readonly Pair[]
  readonly policy?: DropOutPolicy
  readonly aReview?: number
  readonly aPerson?: number
}

/**
 * Who should stand by for each review of a plan, ranked: shared out so that as many full teams as possible can be expected.
 * Nobody stands by for two reviews that they could not both do, and nobody whom a rule keeps from the team as it is planned.
 * The lists are as honest as one person's time: somebody who stands by for several reviews has a lower chance for each.
 * Throws RangeError for options or a problem that are not sound.
 */
export function standbysOf(problem: Problem, plan: Placed, options: StandbyOptions = {}): ReviewStandbys[] {
  const { policy = standardDropOut, aReview = 3, aPerson = 3 } = options
  mustBePlayable(policy)
  mustBeWhole('The standbys of a review', aReview)
  mustBeWhole('The reviews of a standby', aPerson)
  const desk = deskOf(problem, plan)
  const { asked = [], declined = [] } = options
  const allocation = allocate(desk, policy, { aReview, aPerson, asked, declined })
  const explained = explainer(problem, plan, desk)
  return desk.roster.openings.map(({ index, review }) => ({
    review: review.id,
    standbys: explained(allocation, index),
    others: at(allocation.candidates, index).length - at(allocation.chosen, index).length,
  }))
}

function explainer(problem: Problem, plan: Placed, { roster: { openings, people } }: Desk) {
  const roster = rosterOf(problem)
  const lineup = lineupOf(roster, plan.placements)
  return ({ chosen, duties }: Allocation, index: number): Standby[] => {
    const opening = at(roster.openings, index)
    return at(chosen, index)
      .map(({ person, chance, leaves, agreed = false }): Standby => {
        const into = at(roster.people, person)
        const difference = differenceOf(roster, lineup, { opening, out: null, into })
        const alsoFor = at(duties, person).filter((other) => other !== index)
        return {
          practitioner: at(people, person).practitioner.id,
          costsPoints: total(difference),
          chance,
          alsoFor: alsoFor.map((other) => at(openings, other).review.id),
          leaves: leaves < 0 ? null : at(openings, leaves).review.id,
          agreed,
          words: differenceWords(difference, 1),
        }
      })
      .sort(
        (one, other) =>
          Number(other.agreed) - Number(one.agreed) ||
          Number(one.leaves !== null) - Number(other.leaves !== null) ||
          other.chance - one.chance ||
          one.costsPoints - other.costsPoints,
      )
  }
}
