import { at } from '../at.ts'
import { firmLineup } from '../lineup.ts'
import { type Levels, levelsOf, total } from '../objective.ts'
import type { Placed } from '../plan.ts'
import type { Pair, Problem } from '../problem.ts'
import { rosterOf } from '../roster.ts'
import { columnsOf, pairingAt } from '../solver/core/columns.ts'
import { bringIn } from '../solver/core/pricing.ts'
import { firstStep, relax } from '../solver/core/ascent.ts'
import { newPool } from '../solver/pairs/pool.ts'
import { standardBudget } from '../solver/progress.ts'
import { boundAgain, charge, openFlow, raiseBound } from '../solver/raise-bound.ts'
import { type Search, newSearch, nothingProven, wholePoints } from '../solver/search.ts'
import { improve } from '../solver/search/improve.ts'
import { type Teams, copyOf, fits, lineupOfTeams, newTeams, seat, unseat } from '../solver/search/teams.ts'
import { columnOf, pairOf } from './desk.ts'
import { type Snapshot, restore, snapshotOf } from './snapshot.ts'
import { pricedWithAccepted } from './stability.ts'

/** A plan with the flow and the charges that bound it, from which a change is solved again without beginning anew. */
export type Warm = {
  readonly search: Search
  readonly teams: Teams
  readonly cost: number
  readonly levels: Levels
  readonly before: Snapshot
}

/** What it costs to move somebody: what taking back a choice, an offer or an acceptance does, or only what the problem says. */
export type Moving = 'priced' | 'asTheyStand'

/**
 * Prepares optimal answers to drop-outs (moves `priced`: those who are locked stay, everybody else can be moved at their price)
 * or to why-nots (`asTheyStand`: who has accepted stays, who is only planned moves for nothing). Takes as long as planning the season.
 */
export async function prepareWarm(problem: Problem, plan: Placed, moving: Moving = 'priced'): Promise<Warm> {
  const scene = { problem, kept: plan.placements, lost: [], costUnrepaired: 0 }
  const roster = rosterOf(moving === 'priced' ? pricedWithAccepted(scene) : problem)
  const firm = firmLineup(roster)
  const pool = newPool(roster, firm)
  const search = newSearch(roster, { firm, pool, budget: standardBudget, follow: () => 'goOn' })
  bringPlanIn(search, plan)
  openFlow(search)
  const proven = nothingProven(search)
  await raiseBound(search, proven, firstStep)
  charge(search, proven)
  relax(search.rules)
  const { core } = search.rules
  const teams = newTeams(core)
  for (const pair of plan.placements) {
    const column = columnNamed(teams, pair)
    if (column >= 0 && fits(teams, pairingAt(core.columns, column))) seat(teams, column)
  }
  const levels = levelsIn(teams)
  return { search, teams, levels, cost: total(levels), before: snapshotOf(core) }
}

export const levelsIn = (teams: Teams): Levels => levelsOf(teams.core.roster, lineupOfTeams(teams))

export function columnNamed(teams: Teams, { review, practitioner }: Pair): number {
  const { openingOf, personOf } = teams.core.roster
  const [opening, person] = [openingOf.get(review), personOf.get(practitioner)]
  return opening && person ? columnOf(teams, opening.index, person.index) : -1
}

function bringPlanIn({ rules, roster, pool }: Search, { placements }: Placed): void {
  const { columns } = rules.core
  for (const [review, pairs] of Map.groupBy(placements, (pair) => pair.review)) {
    const opening = roster.openingOf.get(review)
    if (!opening) continue
    const found = pool.of(opening)
    const wanted = new Set(pairs.map(({ practitioner }) => roster.personOf.get(practitioner)?.index))
    for (const column of columnsOf(columns, opening.index)) wanted.delete(columns.person[column])
    for (let each = 0; each < found.count; each += 1)
      if (wanted.has(found.people[each])) bringIn(rules, found, { opening: opening.index, each })
  }
}

/** `cost` and `bound` are with moves priced: no plan without the dropped place costs less than `bound`. `moved` are others. */
export type WarmAnswer = {
  readonly joins: readonly Pair[]
  readonly leaves: readonly Pair[]
  readonly cost: number
  readonly bound: number
  readonly moved: number
}

/** So dear that nobody takes it; whole, so that sums stay exact. */
export const never = 1e8
const sight = { first: 40, refill: 20 }

/**
 * The best plan after somebody gives a place up, every move priced, with its bound: the flow is solved again from where it was,
 * and what it changes is made in the plan. Changes nothing that is prepared. Throws RangeError when they have no such place.
 */
export function dropWarm(warm: Warm, pair: Pair): WarmAnswer {
  const { search, teams, before } = warm
  const { core } = search.rules
  const gone = columnNamed(teams, pair)
  const opening = core.columns.opening[gone] ?? -1
  if (gone < 0 || !at(teams.ofOpening, opening).includes(gone))
    throw new RangeError(`${pair.practitioner} has no such place in the plan`)
  const given = core.columns.cost[gone] ?? 0
  const arc = core.firstPair + gone
  const arcCost = core.flow.arcs.cost[arc] ?? 0
  core.columns.cost[gone] = never
  core.flow.arcs.cost[arc] = never
  const bound = wholePoints(boundNow(search))
  core.columns.cost[gone] = given
  const answers = [[], changedBy(warm)].map((changes) => {
    const after = copyOf(teams)
    let cost = warm.cost + unseat(after, gone)
    core.columns.cost[gone] = never
    cost += follow(after, [opening], changes)
    core.columns.cost[gone] = given
    return { after, cost }
  })
  core.flow.arcs.cost[arc] = arcCost
  restore(core, before)
  const best = answers.reduce((one, other) => (other.cost < one.cost ? other : one))
  const between = betweenPlans(teams, best.after, gone)
  return { ...between, cost: best.cost, bound, moved: between.leaves.length }
}

/** Solves the flow at the costs as they are now; answers the bound that it proves, points. */
export function boundNow(search: Search): number {
  const proven = nothingProven(search)
  boundAgain(search, proven)
  return proven.bound
}

/** Columns that the flow has taken up or given up since it was prepared. */
export function changedBy({ search, before }: Warm): number[] {
  const { columns, flow, firstPair } = search.rules.core
  const changed: number[] = []
  for (let column = 0; column < columns.count; column += 1)
    if ((flow.arcs.flow[firstPair + column] ?? 0) !== (before.flow[firstPair + column] ?? 0))
      changed.push(column)
  return changed
}

/** Makes in a plan what has changed in the flow, as far as the rules allow, and mends what it touched; answers what that adds. */
export function follow(teams: Teams, touched: readonly number[], changes: readonly number[]): number {
  const { columns, flow, firstPair } = teams.core
  const around = new Set(touched)
  const seated = (column: number): boolean =>
    at(teams.ofOpening, columns.opening[column] ?? 0).includes(column)
  let added = 0
  for (const column of changes) {
    around.add(columns.opening[column] ?? 0)
    if (flow.arcs.flow[firstPair + column] === 0 && seated(column)) added += unseat(teams, column)
  }
  for (const column of changes)
    if (flow.arcs.flow[firstPair + column] === 1 && !seated(column))
      if (fits(teams, pairingAt(columns, column))) added += seat(teams, column)
  return added + improve(teams, around, sight)
}

/** Who joins and who leaves between two plans, by column; those in `aside` are not told. */
export function betweenPlans(teams: Teams, after: Teams, aside: number) {
  const [joins, leaves]: [number[], number[]] = [[], []]
  for (const [opening, team] of teams.ofOpening.entries()) {
    const then = at(after.ofOpening, opening)
    for (const column of team) if (column !== aside && !then.includes(column)) leaves.push(column)
    for (const column of then) if (column !== aside && !team.includes(column)) joins.push(column)
  }
  return {
    joins: joins.map((column) => pairOf(after, column)),
    leaves: leaves.map((column) => pairOf(teams, column)),
  }
}
