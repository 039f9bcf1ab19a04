import { type Lineup, firmLineup } from '../lineup.ts'
import { levelsOf, total } from '../objective.ts'
import type { Placed } from '../plan.ts'
import type { Problem } from '../problem.ts'
import { rosterOf } from '../roster.ts'
import { firstStep } from '../solver/core/ascent.ts'
import { type Router, newRouter } from '../solver/flow/router.ts'
import { usesOf } from '../solver/core/usage.ts'
import { newPool } from '../solver/pairs/pool.ts'
import { standardBudget } from '../solver/progress.ts'
import { charge, openFlow, raiseBound, settleFlow } from '../solver/raise-bound.ts'
import { type Search, newSearch, nothingProven } from '../solver/search.ts'
import { finer } from '../solver/widen.ts'
import { type Teams, lineupOfTeams } from '../solver/search/teams.ts'
import { bringPlanIn, teamsOfPlan } from './columns-of-plan.ts'
import { type ByPerson, byPerson, reachIn } from './pairs-by-person.ts'
import { type Snapshot, snapshotOf } from './snapshot.ts'
import { pricedWithAccepted } from './stability.ts'

/** A plan with the flow and the charges that bound it, from which a change is solved again without beginning anew. */
export type Warm = {
  readonly search: Search
  readonly teams: Teams
  readonly cost: number
  readonly lineup: Lineup
  /** No plan costs less. */
  readonly floor: number
  readonly before: Snapshot
  readonly wantedSums: Float64Array
  /** How often that flow uses each rule beside the network: needs of reviews by row, then cliques. */
  readonly used: number[]
  readonly router: Router
  readonly pairs: ByPerson
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
  await raiseBound(search, proven, { ...(pool.whole ? {} : finer), step: firstStep })
  charge(search, proven)
  const { core } = search.rules
  const teams = teamsOfPlan(core, plan)
  leanTo(teams)
  const floor = settleFlow(search, reachIn(pool))
  const lineup = lineupOfTeams(teams)
  const cost = total(levelsOf(roster, lineup))
  const { rules } = search
  return {
    search,
    teams,
    lineup,
    cost,
    floor,
    before: snapshotOf(rules),
    wantedSums: rules.wantedSums.slice(),
    used: usesOf(rules),
    router: newRouter(core.flow),
    pairs: byPerson(search),
  }
}

/** Points off all places of the plan together: of flows that cost the same it is the plan's, and bounds sink by less than a point. */
const leaning = 0.3

function leanTo({ core: { flow, firstPair }, ofOpening }: Teams): void {
  const seats = ofOpening.reduce((sum, team) => sum + team.length, 0)
  for (const column of ofOpening.flat()) {
    const arc = firstPair + column
    flow.arcs.cost[arc] = (flow.arcs.cost[arc] ?? 0) - leaning / seats
  }
}
