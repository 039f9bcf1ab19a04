import { type Lineup, firmLineup } from '../../lineup.ts'
import { levelsOf, total } from '../../objective.ts'
import type { Placed } from '../../plan.ts'
import type { Problem } from '../../problem.ts'
import { rosterOf } from '../../roster.ts'
import { type Router, newRouter } from '../../solver/flow/router.ts'
import { usesOf } from '../../solver/core/usage.ts'
import { newPool } from '../../solver/pairs/pool.ts'
import { standardBudget } from '../../solver/progress.ts'
import { type Planned, type Search, newSearch } from '../../solver/search.ts'
import { type Teams, lineupOfTeams } from '../../solver/search/teams.ts'
import { bringPlanIn, teamsOfPlan } from '../columns-of-plan.ts'
import { chargeFor } from './charge-for.ts'
import { type ByPerson, byPerson, reachIn } from './pairs-by-person.ts'
import { withPlacesSetAside } from './set-places-aside.ts'
import { settleFlow } from './settle-flow.ts'
import { type Snapshot, snapshotOf } from './snapshot.ts'
import { pricedWithAccepted } from '../stability.ts'

/** A plan with the flow and the charges that bound it, from which a change is solved again without beginning anew. */
export type Warm = {
  readonly search: Search
  readonly teams: Teams
  readonly cost: number
  readonly lineup: Lineup
  /** No plan costs less. */
  readonly floor: number
  /** The flow that was prepared is the plan itself: nothing is left to prove of it. */
  readonly isPlan: boolean
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
  const begun = newSearch(roster, {
    firm,
    pool: newPool(roster, firm),
    budget: { ...standardBudget, goodEnough: onAndOn },
    follow: () => 'goOn',
  })
  bringPlanIn(begun, plan)
  begun.best = plannedBy(begun, plan)
  await chargeFor(begun, { stays: moving === 'priced' })
  // In a large season pairs that looked too dear were left out on the way, those of the plan among them.
  bringPlanIn(begun, plan)
  const search = withPlacesSetAside(begun)
  const planned = plannedBy(search, plan)
  leanTo(planned.teams)
  const floor = settleFlow(search, reachIn(search.pool))
  const { rules } = search
  return {
    search,
    ...planned,
    floor,
    isPlan: planned.cost - floor < 1 && isFlow(planned.teams),
    before: snapshotOf(rules),
    wantedSums: rules.wantedSums.slice(),
    used: usesOf(rules),
    router: newRouter(rules.core.flow),
    pairs: byPerson(search),
  }
}

/** Charges go on rising when the plan is proven: it is the flow that must come to be the plan. */
const onAndOn = -1

function plannedBy({ rules, roster }: Search, plan: Placed): Planned {
  const teams = teamsOfPlan(rules.core, plan)
  const lineup = lineupOfTeams(teams)
  return { teams, lineup, cost: total(levelsOf(roster, lineup)) }
}

function isFlow({ core: { flow, firstPair, columns }, ofOpening }: Teams): boolean {
  const seated = new Set(ofOpening.flat())
  for (let column = 0; column < columns.count; column += 1)
    if (seated.has(column) !== (flow.arcs.flow[firstPair + column] === 1)) return false
  return true
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
