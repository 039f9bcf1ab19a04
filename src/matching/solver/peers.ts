import { firmLineup } from '../lineup.ts'
import { levelsOf, total } from '../objective.ts'
import type { Problem } from '../problem.ts'
import { type Roster, rosterOf } from '../roster.ts'
import { type Core, newCore } from './core/core.ts'
import { fillCore } from './core/fill-core.ts'
import { priceIn } from './core/pricing.ts'
import { startFrom } from './core/start.ts'
import { newSideRules } from './core/side-rules.ts'
import { bestOfColumns } from './exact/best-of-columns.ts'
import { highsRuntime } from './exact/highs-runtime.ts'
import { type GreedyOrder, greedyLineup } from './greedy.ts'
import { costOfFlow } from './flow/network-simplex.ts'
import { solveFlow } from './flow/solve-flow.ts'
import { type Pool, newPool } from './pairs/pool.ts'
import { newScan } from './pairs/scan.ts'
import { lineupOfTeams, newTeams, seat } from './search/teams.ts'

const begin = { aReview: 12, aPerson: 3 }

/** A network without what later pricing brings in: that of a large problem, which no other solver could hold whole. */
function coreOfFew(roster: Roster, pool: Pool): Core {
  const rules = newSideRules(newCore(roster, firmLineup(roster)))
  startFrom(rules, pool.of, begin)
  return rules.core
}

/** Every eligible pair in the network, as a solver is given it that knows nothing of pricing. */
function coreOfAll(roster: Roster): Core {
  const firm = firmLineup(roster)
  const core = newCore(roster, firm)
  fillCore(core, roster, newScan(roster, firm))
  return core
}

/** Arcs of a network: from, to, capacity and points a unit. Node 0 supplies what the others demand. */
export type Network = {
  readonly arcs: {
    readonly from: Int32Array
    readonly to: Int32Array
    readonly capacity: Int32Array
    readonly cost: Float64Array
  }
  readonly demand: readonly number[]
}

/** The network of a problem with all its pairs, or of a large one with its first few, for other solvers. Shortage arcs beyond a review's slots carry nothing. */
export function networkOf(problem: Problem): Network {
  const roster = rosterOf(problem)
  const pool = newPool(roster, firmLineup(roster))
  const { flow } = pool.whole ? coreOfAll(roster) : coreOfFew(roster, pool)
  const { count, from, to, capacity, cost } = flow.arcs
  const demand = Array.from({ length: flow.tree.nodes }, () => 0)
  for (let arc = 0; arc < count; arc += 1) {
    const sent = flow.arcs.flow[arc] ?? 0
    demand[from[arc] ?? 0] = (demand[from[arc] ?? 0] ?? 0) - sent
    demand[to[arc] ?? 0] = (demand[to[arc] ?? 0] ?? 0) + sent
  }
  return {
    arcs: {
      from: from.slice(0, count),
      to: to.slice(0, count),
      capacity: capacity.slice(0, count),
      cost: cost.slice(0, count),
    },
    demand,
  }
}

/** Prepares the same network; what it answers solves it our way, by pricing where it holds all pairs, and says what it costs. */
export function flowByPricing(problem: Problem): () => number {
  const roster = rosterOf(problem)
  const firm = firmLineup(roster)
  const pool = newPool(roster, firm)
  return () => {
    const rules = newSideRules(newCore(roster, firm))
    startFrom(rules, pool.of, begin)
    const { flow } = rules.core
    do solveFlow(flow)
    while (pool.whole && priceIn(rules, pool, { below: -1e-6, most: 12 }).added > 0)
    return costOfFlow(flow)
  }
}

/** What HiGHS makes of the whole model at once, all pairs and all rules: points of its plan. */
export async function costByHighs(problem: Problem): Promise<number> {
  const roster = rosterOf(problem)
  const core = coreOfAll(roster)
  const teams = newTeams(core)
  const free = Array.from({ length: core.columns.count }, (_, column) => column)
  const { used } = bestOfColumns(await highsRuntime(), {
    teams,
    free,
    nodes: 2 ** 30,
    seed: 1,
    goodEnough: 0.0001,
  })
  for (const column of used ?? []) seat(teams, column)
  return total(levelsOf(roster, lineupOfTeams(teams)))
}

/** A plan made by hand: points, and how many slots it fills. */
export function byHand(problem: Problem, order: GreedyOrder): { cost: number; filled: number } {
  const roster = rosterOf(problem)
  const firm = firmLineup(roster)
  const lineup = greedyLineup(roster, { firm, scan: newScan(roster, firm) }, order)
  return {
    cost: total(levelsOf(roster, lineup)),
    filled: lineup.teams.reduce((sum, team) => sum + team.length, 0),
  }
}
