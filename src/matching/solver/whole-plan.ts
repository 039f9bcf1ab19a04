import type { Highs } from 'highs'
import { type Lineup, place } from '../lineup.ts'
import type { Roster } from '../roster.ts'
import { cliquesAmong } from './cliques.ts'
import type { Column } from './columns.ts'
import { newModel, usedIn } from './model.ts'
import type { Rows } from './rows.ts'

export type WholePlanInput = {
  readonly roster: Roster
  readonly rows: Rows
  readonly columns: readonly Column[]
  /** How many branch-and-bound nodes may be spent. */
  readonly nodes: number
  readonly seed: number
  /** Share of the cost at which the search may stop short of a proof; 0 to go on. */
  readonly goodEnough: number
}

/** The best whole plan over some pairs: what it costs at least (points), and the pairs used; none when none was found in time. */
export type WholePlan = {
  readonly bound: number
  readonly used: readonly Column[] | null
  readonly nodesSpent: boolean
}

export function wholePlanOver(
  highs: Highs,
  { roster, rows, columns, nodes, seed, goodEnough }: WholePlanInput,
): WholePlan {
  const cliques = cliquesAmong(roster, columns)
  const pairs = newModel(highs, { rows, columns, cliques, relaxed: false })
  const { model } = pairs
  try {
    // Costs are whole points, so a gap below one point is none.
    model.options.set({
      mip_rel_gap: goodEnough,
      mip_abs_gap: 0.99,
      mip_max_nodes: nodes,
      random_seed: Math.abs(seed) % 2 ** 31,
    })
    const { modelStatus } = model.run()
    const status = highs.constants.modelStatus
    const bound = Number(model.info.get('mip_dual_bound')) + rows.offset
    const found = Number(model.info.get('primal_solution_status')) === highs.constants.solutionStatus.feasible
    const used = found ? [...usedIn(pairs, model.getSolution().colValue).keys()] : null
    return { bound, used, nodesSpent: modelStatus !== status.optimal }
  } finally {
    model.dispose()
  }
}

export function seatAll(roster: Roster, lineup: Lineup, used: readonly Column[]): void {
  for (const { opening, person } of used) place(roster, lineup, [opening, person])
}
