import type { Day } from '#kernel'
import { at } from '../at.ts'
import { differenceOfPairs } from '../change-cost.ts'
import { isFree } from '../company.ts'
import { isEligible } from '../eligibility.ts'
import { type Lineup, lineupOf, place, withdraw } from '../lineup.ts'
import { total } from '../objective.ts'
import type { Placed } from '../plan.ts'
import type { Problem } from '../problem.ts'
import { type Opening, type Person, type Roster, openingNamed, rosterOf } from '../roster.ts'

/**
 * Somebody who could change from a later review, whose team is short anyway, to this one. That team is then left with
 * `left` of `slots` people, never below its quorum, and `lacks` says what it has nobody for any more. `points` is what the
 * plan would cost more (below 0: less).
 */
export type Loan = {
  readonly practitioner: string
  readonly leaves: string
  readonly left: number
  readonly slots: number
  readonly lacks: readonly string[]
  readonly points: number
}

/** `leavesFrom`: a review that begins sooner lends nobody. */
export type LoanWish = { readonly review: string; readonly leavesFrom: Day }

/**
 * Who could be lent to a review that has a place open, one loan a person, those whom their own team misses least first: no rule
 * forbids any of them, everybody else staying where they are. Throws RangeError when there is no such review.
 */
export function loans(problem: Problem, plan: Placed, { review, leavesFrom }: LoanWish): Loan[] {
  const roster = rosterOf(problem)
  const lineup = lineupOf(roster, plan.placements)
  const opening = openingNamed(roster, review)
  const team = at(lineup.teams, opening.index)
  if (team.length >= opening.review.slots) return []
  const lenders = new Set(
    roster.openings
      .filter((lender) => lender.first > opening.last && canSpare(lender, at(lineup.teams, lender.index)))
      .filter((lender) => lender.review.days.every((day) => day >= leavesFrom))
      .map(({ index }) => index),
  )
  return roster.people
    .filter((person) => !team.includes(person.index) && isEligible(opening, person, roster.policy))
    .flatMap((person) => {
      const own = at(lineup.loads, person.index).filter((index) => lenders.has(index))
      return own
        .map((index) => ({ opening, person, lender: at(roster.openings, index) }))
        .filter((lending) => isFreeWithout(roster, lineup, lending))
        .map((lending) => loanFrom(roster, lineup, lending))
        .toSorted((one, other) => one.points - other.points)
        .slice(0, 1)
    })
    .toSorted((one, other) => one.points - other.points)
}

/** Short already, and quorate with one person fewer. */
const canSpare = ({ review, quorum }: Opening, team: readonly number[]): boolean =>
  team.length < review.slots && team.length - 1 >= quorum

type Lending = { readonly opening: Opening; readonly person: Person; readonly lender: Opening }

function isFreeWithout(roster: Roster, lineup: Lineup, { opening, person, lender }: Lending): boolean {
  withdraw(roster, lineup, [lender.index, person.index])
  const free = isFree(roster, { opening, person, lineup })
  place(roster, lineup, [lender.index, person.index])
  return free
}

function loanFrom(roster: Roster, lineup: Lineup, { opening, person, lender }: Lending): Loan {
  const practitioner = person.practitioner.id
  const leaves = lender.review.id
  const rest = at(lineup.teams, lender.index)
    .filter((index) => index !== person.index)
    .map((index) => at(roster.people, index).practitioner)
  return {
    practitioner,
    leaves,
    left: rest.length,
    slots: lender.review.slots,
    lacks: lender.needs
      .filter(({ meets, count }) => meets(person.practitioner) && rest.filter(meets).length < count)
      .map(({ words }) => words),
    points: total(
      differenceOfPairs(roster, lineup, {
        joins: [{ review: opening.review.id, practitioner }],
        leaves: [{ review: leaves, practitioner }],
      }),
    ),
  }
}
