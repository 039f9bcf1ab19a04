import { at } from '../at.ts'
import { obstaclesIn } from '../company.ts'
import { pairCost, takenBack } from '../objective.ts'
import type { Placed } from '../plan.ts'
import type { Pair } from '../problem.ts'
import { type Opening, type Person, standsFirm } from '../roster.ts'
import { bringIn } from '../solver/core/bring-in.ts'
import { columnBetween, pairingAt } from '../solver/core/columns.ts'
import { type Core, openSlots } from '../solver/core/core.ts'
import type { SideRules } from '../solver/core/side-rules.ts'
import type { Search } from '../solver/search.ts'
import { type Teams, fits, newTeams, seat } from '../solver/search/teams.ts'
import { columnOf, pairOf } from './desk.ts'

export function columnNamed(teams: Teams, { review, practitioner }: Pair): number {
  const { openingOf, personOf } = teams.core.roster
  const [opening, person] = [openingOf.get(review), personOf.get(practitioner)]
  return opening && person ? columnOf(teams, opening.index, person.index) : -1
}

/** Pairs of a plan that the first look left out have columns too. */
export function bringPlanIn({ rules, roster }: Search, { placements }: Placed): void {
  for (const { review, practitioner } of placements) {
    const [opening, person] = [roster.openingOf.get(review), roster.personOf.get(practitioner)]
    if (opening && person) bringPairIn(rules, opening, person)
  }
}

/** Gives a pair a column, wherever the person lives, unless it has one or a rule or those who stand firm keep it out. */
export function bringPairIn(rules: SideRules, opening: Opening, person: Person): void {
  const { roster, firm, columns } = rules.core
  const { policy } = roster
  const { practitioner } = person
  if (columnBetween(columns, opening.index, person.index) >= 0) return
  if (openSlots(firm, opening) === 0 || standsFirm(opening, practitioner.id)) return
  if (obstaclesIn(roster, { opening, person, lineup: firm }).length > 0) return
  const price = takenBack(policy, opening, opening.standing.get(practitioner.id) ?? null)
  const cost = pairCost(opening, person, policy) - price
  bringIn(rules, [{ opening: opening.index, person: person.index, cost, meets: needsMet(opening, person) }])
}

/** A bit for each need of the review that somebody meets. */
export const needsMet = ({ needs }: Opening, { practitioner }: Person): number =>
  needs.reduce((bits, { meets }, need) => bits | (Number(meets(practitioner)) << need), 0)

/** Everybody of a plan who has a column and whom no rule keeps out, seated. */
export function teamsOfPlan(core: Core, { placements }: Placed): Teams {
  const teams = newTeams(core)
  for (const pair of placements) {
    const column = columnNamed(teams, pair)
    if (column >= 0 && fits(teams, pairingAt(core.columns, column))) seat(teams, column)
  }
  return teams
}

/** Who joins and who leaves between two plans, by column; those in `aside` are not told. */
export function betweenPlans(teams: Teams, after: Teams, aside: readonly number[]) {
  const [joins, leaves]: [number[], number[]] = [[], []]
  for (const [opening, team] of teams.ofOpening.entries()) {
    const then = at(after.ofOpening, opening)
    for (const column of team) if (!aside.includes(column) && !then.includes(column)) leaves.push(column)
    for (const column of then) if (!aside.includes(column) && !team.includes(column)) joins.push(column)
  }
  return {
    joins: joins.map((column) => pairOf(after, column)),
    leaves: leaves.map((column) => pairOf(teams, column)),
  }
}
