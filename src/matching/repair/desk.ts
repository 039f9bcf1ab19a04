import { at } from '../at.ts'
import { emptyLineup } from '../lineup.ts'
import { pairCost } from '../objective.ts'
import type { Placed } from '../plan.ts'
import type { Firmness, Problem, Standing } from '../problem.ts'
import { type Opening, type Person, type Roster, rosterOf } from '../roster.ts'
import { columnBetween, columnsOf, pairingAt } from '../solver/core/columns.ts'
import { addPair, newCore } from '../solver/core/core.ts'
import { fillCore } from '../solver/core/fill-core.ts'
import { newScan } from '../solver/pairs/scan.ts'
import { type Teams, newTeams, seat } from '../solver/search/teams.ts'

/**
 * A plan laid out so that changes can be tried: everybody who may join a review is a column, those in the plan are seated,
 * whatever keeps them there. `byCost` are the columns of each review, cheapest first; `firmness` is of those who stood in the
 * problem, by column.
 */
export type Desk = {
  readonly problem: Problem
  readonly roster: Roster
  readonly teams: Teams
  readonly byCost: readonly Int32Array[]
  readonly firmness: ReadonlyMap<number, Firmness>
}

/** So many pairs, eligible or not, are all laid out; in larger problems it is the nearest of each review. */
const pairsAtMost = 40_000_000
const nearest = 60

const desks = new WeakMap<Placed, Desk>()

/** The desk of a plan, kept as long as the plan is: whoever changes its teams takes a copy of them. */
export function deskOf(problem: Problem, plan: Placed): Desk {
  const known = desks.get(plan)
  if (known?.problem === problem) return known
  const desk = laidOut(problem, plan)
  desks.set(plan, desk)
  return desk
}

/** Lays a plan out; pairs of unknown ids are left out, and pairs that are there twice count once. Takes some 0.1 s at 425 reviews and 1,500 practitioners. */
function laidOut(problem: Problem, plan: Placed): Desk {
  const roster = rosterOf(laidOpen(problem, plan))
  const nobody = emptyLineup(roster)
  const core = newCore(roster, nobody)
  const large = roster.openings.length * roster.people.length > pairsAtMost
  fillCore(core, roster, newScan(roster, nobody, large ? { enough: nearest } : {}))
  const teams = newTeams(core)
  seatAll(teams, plan)
  const { cost } = core.columns
  return {
    problem,
    roster,
    teams,
    byCost: roster.openings.map(({ index }) =>
      Int32Array.from(columnsOf(core.columns, index)).sort(
        (one, other) => (cost[one] ?? 0) - (cost[other] ?? 0) || one - other,
      ),
    ),
    firmness: firmnessIn(problem, teams),
  }
}

/** The problem with everybody in their place as a wish, so that no distance and no rule of those who stand firm hides a pair. */
const laidOpen = (problem: Problem, { placements }: Placed): Problem => ({
  ...problem,
  policy: { ...problem.policy, weights: { ...problem.policy.weights, choiceTakenBack: 0 } },
  standing: [...problem.standing, ...placements].map(({ review, practitioner }): Standing => ({
    review,
    practitioner,
    firmness: 'chosen',
  })),
})

function seatAll(teams: Teams, { placements }: Placed): void {
  const { roster } = teams.core
  for (const { review, practitioner } of placements) {
    const opening = roster.openingOf.get(review)
    const person = roster.personOf.get(practitioner)
    if (!opening || !person) continue
    const column = columnFor(teams, { opening, person })
    if (!at(teams.ofOpening, opening.index).includes(column)) seat(teams, column)
  }
}

/** The number of a pair's column; -1 when the pair has none. */
export const columnOf = ({ core: { columns } }: Teams, opening: number, person: number): number =>
  columnBetween(columns, opening, person)

/** The same, made if need be: somebody may stand in a team that a rule now keeps them from. */
function columnFor(
  teams: Teams,
  { opening, person }: { readonly opening: Opening; readonly person: Person },
): number {
  const known = columnOf(teams, opening.index, person.index)
  if (known >= 0) return known
  const { core } = teams
  return addPair(core, {
    opening: opening.index,
    person: person.index,
    cost: pairCost(opening, person, core.roster.policy),
    meets: opening.needs.reduce(
      (bits, { meets }, need) => bits | (Number(meets(person.practitioner)) << need),
      0,
    ),
  })
}

function firmnessIn({ standing }: Problem, teams: Teams): Map<number, Firmness> {
  const order: readonly Firmness[] = ['chosen', 'offered', 'accepted', 'locked']
  const { openingOf, personOf } = teams.core.roster
  const found = new Map<number, Firmness>()
  for (const stands of standing) {
    const opening = openingOf.get(stands.review)
    const person = personOf.get(stands.practitioner)
    if (!opening || !person) continue
    const column = columnOf(teams, opening.index, person.index)
    const known = found.get(column)
    if (!known || order.indexOf(known) < order.indexOf(stands.firmness)) found.set(column, stands.firmness)
  }
  return found
}

/** The ids of a column. */
export function pairOf({ core: { roster, columns } }: Teams, column: number) {
  const { opening, person } = pairingAt(columns, column)
  return {
    review: at(roster.openings, opening).review.id,
    practitioner: at(roster.people, person).practitioner.id,
  }
}
