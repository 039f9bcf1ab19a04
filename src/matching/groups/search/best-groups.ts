import type { Highs } from 'highs'
import { at } from '../../at.ts'
import { type Column, lossBy, total } from './column.ts'
import { columnsAbove } from './columns.ts'
import { leftOut } from '../group-points.ts'
import { leastLoss } from './least-loss.ts'
import type { Pool } from '../pool.ts'
import { type Relaxation, relaxationOf } from './relaxation.ts'
import { type Neighbourhood, firstGrouping, improved } from './windows.ts'

/** Budgets are counts, never clock time, so that the same problem always gives the same groups. */
export type GroupsBudget = {
  /** Rounds of pricing. */
  readonly rounds: number
  /** Branch-and-bound nodes of each attempt at a proof. */
  readonly nodes: number
  /** Neighbourhoods that are grouped afresh, when there are too many schools for a proof. */
  readonly windows: number
}

export const standardGroupsBudget: GroupsBudget = { rounds: 30, nodes: 400_000, windows: 700 }

/** `score` counts schools left out too; `bound` is what no grouping is worth more than. */
export type Found = {
  readonly groups: readonly Column[]
  readonly score: number
  readonly bound: number
  readonly relaxation: Relaxation
}

export type Wanted = { readonly budget: GroupsBudget; readonly most: number | null }

const provable = 150
const firstReach = 20

/** The best groups for a pool: proven where the pool is small enough, within the bound where it is not. */
export function bestGroups(highs: Highs, pool: Pool, wanted: Wanted): Found {
  const most = atMost(pool, wanted)
  const relaxation = relaxationOf(highs, pool, { most, rounds: wanted.budget.rounds })
  const bound = wholePoints(relaxation.bound)
  if (pool.size > provable) {
    const groups = searched(highs, pool, { ...wanted, relaxation })
    return { groups, score: total(groups), bound, relaxation }
  }
  return proven(highs, pool, { most, budget: wanted.budget, relaxation })
}

type Proving = Wanted & { readonly relaxation: Relaxation }

/**
 * Every group that loses less than `reach` by the prices is listed, so that a grouping which none of them makes is worth
 * no more than the bound less `reach`; and the reach is widened until the best that was found is as good as that.
 */
function proven(highs: Highs, pool: Pool, { most, budget, relaxation }: Proving): Found {
  const { prices } = relaxation
  const limit = most ?? pool.size
  let best: Found = {
    groups: nobodyIn(pool),
    score: -pool.size * leftOut(pool),
    bound: wholePoints(relaxation.bound),
    relaxation,
  }
  for (let reach = firstReach; ; reach *= 2) {
    const columns = [...nobodyIn(pool), ...columnsAbove(pool, prices, { above: -reach, quads: true })]
    const { picked, complete } = leastLoss({
      size: pool.size,
      columns: columns.map((column) => ({ members: column.members, loss: lossBy(prices, column) })),
      group: prices.group,
      most: limit,
      below: Math.min(reach, relaxation.bound - best.score),
      step: 0.99,
      nodes: budget.nodes,
    })
    if (picked) {
      const groups = picked.map((index) => at(columns, index))
      best = { ...best, groups, score: total(groups) }
    }
    if (!complete) return improvedBest(highs, pool, { found: best, most, windows: budget.windows })
    best = {
      ...best,
      bound: Math.max(best.score, Math.min(best.bound, wholePoints(relaxation.bound - reach))),
    }
    if (best.score >= best.bound) return best
  }
}

// That groups are whole, and have three schools or more, tightens the relaxation of a small pool; a large one gains little by it.
function atMost({ size }: Pool, { most }: Wanted): number | null {
  const whole = Math.floor(size / 3)
  if (size > provable) return most !== null && most < whole ? most : null
  return Math.min(most ?? whole, whole)
}

const nobodyIn = (pool: Pool): Column[] =>
  Array.from({ length: pool.size }, (_, school) => ({ members: [school], points: -leftOut(pool) }))

const nearReach = 20

function searched(highs: Highs, pool: Pool, { budget, most, relaxation }: Proving): Column[] {
  const search = neighbourhoodOf(pool, relaxation, { most, windows: budget.windows })
  return improved(highs, search, firstGrouping(search))
}

type Unproven = { readonly found: Found; readonly most: number | null; readonly windows: number }

function improvedBest(highs: Highs, pool: Pool, { found, most, windows }: Unproven): Found {
  const groups = improved(highs, neighbourhoodOf(pool, found.relaxation, { most, windows }), found.groups)
  return { ...found, groups, score: total(groups) }
}

export type Searching = {
  readonly most: number | null
  readonly windows: number
  readonly shunned?: ReadonlySet<number>
  readonly shunning?: number
}

function neighbourhoodOf(
  pool: Pool,
  { prices }: Relaxation,
  { most, windows, shunned = new Set(), shunning = 0 }: Searching,
): Neighbourhood {
  const near = columnsAbove(pool, prices, { above: -nearReach, quads: true })
  return { pool, near, most, prices, windows, shunned, shunning }
}

/** Groups that differ from those `shunned` where that costs little; the best are sought, not proven. */
export function otherGroups(
  highs: Highs,
  pool: Pool,
  { found, ...searching }: Searching & { found: Found },
): Column[] {
  const search = neighbourhoodOf(pool, found.relaxation, searching)
  return improved(highs, search, found.groups)
}

/** Every group is worth whole points, so a bound may be rounded down; a little is left for the solver's arithmetic. */
const wholePoints = (bound: number): number => Math.floor(bound + 0.01)
