import type { Highs } from 'highs'
import { type Lineup, firmLineup } from '../lineup.ts'
import { levelsOf, total } from '../objective.ts'
import type { MatchingPolicy } from '../matching-policy.ts'
import type { Roster } from '../roster.ts'
import { type Column, eligibleColumns, startingColumns } from './columns.ts'
import { greedyLineup } from './greedy.ts'
import { forgetHighs, highsRuntime } from './highs-runtime.ts'
import { type Relaxation, relaxationOf } from './relaxation.ts'
import { type Rows, rowsFor } from './rows.ts'
import { seatAll, wholePlanOver } from './whole-plan.ts'

/** Budgets are counts, never clock time, so that the same problem always gives the same plan. */
export type Budget = {
  /** Rounds of pricing. */
  readonly rounds: number
  /** Branch-and-bound nodes, for each attempt. */
  readonly nodes: number
  /** The first whole plan is sought over at least so many pairs, and over all that cost up to `reach` points more than they are worth. */
  readonly pairs: number
  readonly reach: number
}

export const standardBudget: Budget = { rounds: 60, nodes: 400, pairs: 5000, reach: 40 }

/** The best line-up found and the cost, in points, that no line-up can go below. */
export type Found = { readonly lineup: Lineup; readonly bound: number; readonly stoppedBecause: StopReason }

export type StopReason = 'nothing to decide' | 'best possible, proven' | 'budget spent' | 'solver failed'

/** A plan by hand is made first, so that there is one whatever happens to the solver. Throws nothing. */
export async function bestLineup(roster: Roster, budget: Budget): Promise<Found> {
  const firm = firmLineup(roster)
  const all = eligibleColumns(roster, firm)
  if (all.every((columns) => columns.length === 0))
    return { lineup: firm, bound: total(levelsOf(roster, firm)), stoppedBecause: 'nothing to decide' }
  const byHand = greedyLineup(roster, all, 'scarcest')
  try {
    return searched(await highsRuntime(), { roster, firm, all, byHand, budget })
  } catch {
    forgetHighs()
    return { lineup: byHand, bound: 0, stoppedBecause: 'solver failed' }
  }
}

type Search = {
  readonly roster: Roster
  readonly firm: Lineup
  readonly all: readonly (readonly Column[])[]
  readonly byHand: Lineup
  readonly budget: Budget
}

// Completing some teams at others' cost leaves a weak relaxation (4 % in trials): a full proof takes minutes, 0.1 % seconds.
const searchOf = (policy: MatchingPolicy): { attempts: number; goodEnough: number } =>
  policy.shortage === 'fullTeamsFirst' ? { attempts: 1, goodEnough: 0.001 } : { attempts: 3, goodEnough: 0 }

/** Pairs whose reduced cost is above this wait until the first whole plan shows that they could matter. */
function firstReach({ all, budget }: Search, { reducedCost }: Relaxation): number {
  const prices = all.flat().map(reducedCost)
  if (prices.length <= budget.pairs) return Number.POSITIVE_INFINITY
  return Math.max(budget.reach, prices.sort((one, other) => one - other)[budget.pairs] ?? 0)
}

function searched(highs: Highs, search: Search): Found {
  const { roster, firm, all, byHand, budget } = search
  const rows = rowsFor(roster, firm)
  const start = startingColumns(all, byHand)
  const relaxation = relaxationOf(highs, { roster, firm, rows, all, start, rounds: budget.rounds })
  const floor = wholePoints(relaxation.bound)
  let best: Found = { lineup: byHand, bound: floor, stoppedBecause: 'budget spent' }
  let reach = firstReach(search, relaxation)
  for (let attempt = 1; attempt <= searchOf(roster.policy).attempts; attempt += 1) {
    best = better(roster, best, within(highs, { ...search, rows, relaxation }, reach))
    const gap = total(levelsOf(roster, best.lineup)) - floor
    if (best.bound >= total(levelsOf(roster, best.lineup)) || gap <= reach) break
    reach = gap
  }
  const proven = best.bound >= total(levelsOf(roster, best.lineup))
  return { ...best, stoppedBecause: proven ? 'best possible, proven' : 'budget spent' }
}

type Reaching = Search & { readonly rows: Rows; readonly relaxation: Relaxation }

/** The best plan over the pairs within reach; a plan with any other pair costs at least `floor + reach`. */
function within(highs: Highs, search: Reaching, reach: number): Found {
  const { roster, all, rows, relaxation, byHand, budget } = search
  const columns = all.flatMap((candidates) =>
    candidates.filter((column) => relaxation.reducedCost(column) <= reach),
  )
  const whole = wholePlanOver(highs, {
    roster,
    rows,
    columns,
    nodes: budget.nodes,
    seed: roster.problem.seed,
    goodEnough: searchOf(roster.policy).goodEnough,
  })
  const bound = wholePoints(Math.max(relaxation.bound, Math.min(whole.bound, relaxation.bound + reach)))
  if (whole.used === null) return { lineup: byHand, bound, stoppedBecause: 'budget spent' }
  const lineup = firmLineup(roster)
  seatAll(roster, lineup, whole.used)
  return { lineup, bound, stoppedBecause: 'budget spent' }
}

function better(roster: Roster, one: Found, other: Found): Found {
  const cheaper = total(levelsOf(roster, other.lineup)) < total(levelsOf(roster, one.lineup)) ? other : one
  return { ...cheaper, bound: Math.max(one.bound, other.bound) }
}

/** Every cost is whole, so a bound may be rounded up; a little is left for the solver's arithmetic. */
const wholePoints = (bound: number): number => Math.ceil(bound - 0.01)
