import { at } from '../at.ts'
import type { Placed } from '../plan.ts'
import type { Pair } from '../problem.ts'
import { bringIn } from '../solver/core/bring-in.ts'
import { columnsOf, pairingAt } from '../solver/core/columns.ts'
import type { Core } from '../solver/core/core.ts'
import { pairingOf } from '../solver/core/fill-core.ts'
import type { Search } from '../solver/search.ts'
import { type Teams, fits, newTeams, seat } from '../solver/search/teams.ts'
import { columnOf, pairOf } from './desk.ts'

export function columnNamed(teams: Teams, { review, practitioner }: Pair): number {
  const { openingOf, personOf } = teams.core.roster
  const [opening, person] = [openingOf.get(review), personOf.get(practitioner)]
  return opening && person ? columnOf(teams, opening.index, person.index) : -1
}

/** Pairs of a plan that the first look left out have columns too. */
export function bringPlanIn({ rules, roster, pool }: Search, { placements }: Placed): void {
  const { columns } = rules.core
  for (const [review, pairs] of Map.groupBy(placements, (pair) => pair.review)) {
    const opening = roster.openingOf.get(review)
    if (!opening) continue
    const found = pool.of(opening)
    const wanted = new Set(pairs.map(({ practitioner }) => roster.personOf.get(practitioner)?.index))
    for (const column of columnsOf(columns, opening.index)) wanted.delete(columns.person[column])
    for (let each = 0; each < found.count; each += 1)
      if (wanted.has(found.people[each])) bringIn(rules, [pairingOf(found, opening, each)])
  }
}

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
