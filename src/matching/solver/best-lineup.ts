import { type Lineup, firmLineup } from '../lineup.ts'
import { levelsOf, total } from '../objective.ts'
import type { Roster } from '../roster.ts'
import { closeGap } from './close-gap.ts'
import { forgetHighs } from './exact/highs-runtime.ts'
import { newPool } from './pairs/pool.ts'
import type { Budget, Follow, StopReason } from './progress.ts'
import { settle } from './exact/proof.ts'
import { firstStep, relax } from './core/ascent.ts'
import { everybodyBelow, likeliest, priceIn } from './core/pricing.ts'
import { broughtIn, charge, openFlow, raiseBound } from './raise-bound.ts'
import { type Bound, type Search, gapTo, newSearch, nothingProven, tell, wholePoints } from './search.ts'

/** The best line-up found and the cost, in points, that no line-up can go below. */
export type Found = { readonly lineup: Lineup; readonly bound: number; readonly stoppedBecause: StopReason }

/**
 * The best teams within a budget. The bound rises by charging for the rules beside the network (Lagrangian relaxation, its
 * flow solved again from where it was); each flow is mended into a plan; what gap remains is closed by integer programmes
 * over the few pairs that could still matter. Throws nothing.
 */
export async function bestLineup(roster: Roster, budget: Budget, follow: Follow): Promise<Found> {
  const firm = firmLineup(roster)
  const pool = newPool(roster, firm)
  if (pool.pairs === 0)
    return { lineup: firm, bound: total(levelsOf(roster, firm)), stoppedBecause: 'nothing to decide' }
  const search = newSearch(roster, { firm, pool, budget, follow })
  openFlow(search)
  try {
    await planAll(search)
  } catch {
    forgetHighs()
    search.stopped = 'solver failed'
  }
  return {
    lineup: search.best?.lineup ?? firm,
    bound: wholePoints(search.bound),
    stoppedBecause: reasonOf(search),
  }
}

/** Pairs that cost hardly more than they are worth, points, and how many a review. */
const likely = { below: 200, most: 60 }
/** How far charges move at first, points, once they are nearly settled. */
const finerStep = 8

/** Plans with the pairs of the pool; where those are not all, prices all, brings in what helps and plans again. */
async function planAll(search: Search): Promise<void> {
  const proven = nothingProven(search)
  if (!search.pool.whole) await widen(search, proven)
  await approach(search, proven, firstStep)
  if (search.pool.whole) {
    search.bound = proven.bound
    return
  }
  for (let pricing = 0; pricing < search.budget.pricings && !search.stopped; pricing += 1) {
    const floor = settle(search, proven)
    const { added, shortfall } = priceIn(
      search.rules,
      everybodyBelow(search.rules, broughtIn.below),
      broughtIn,
    )
    search.bound = Math.max(search.bound, floor + shortfall)
    if ((await tell(search, 'pricing', { ...proven, bound: search.bound })) || added === 0) return
    proven.bound = Number.NEGATIVE_INFINITY
    charge(search, proven)
    openFlow(search)
    search.pool = likeliest(search.rules, likely).pool
    await approach(search, proven, finerStep)
  }
}

/** Changes the pool, at the prices that it has led to, for the pairs of all that are likeliest at those. */
async function widen(search: Search, proven: Bound): Promise<void> {
  const { value } = relax(search.rules)
  const { pool, shortfall } = likeliest(search.rules, likely)
  search.bound = Math.max(search.bound, value + shortfall)
  search.pool = pool
  await tell(search, 'pricing', { ...proven, bound: search.bound })
  openFlow(search)
}

async function approach(search: Search, proven: Bound, step: number): Promise<void> {
  await raiseBound(search, proven, step)
  if (!search.stopped && !isCloseEnough(search, proven.bound)) await closeGap(search, proven)
}

const isCloseEnough = (search: Search, bound: number): boolean =>
  gapTo(search, bound) <= search.budget.goodEnough * Math.abs(search.best?.cost ?? 0)

function reasonOf(search: Search): StopReason {
  if (gapTo(search, search.bound) < 1) return 'best possible, proven'
  if (isCloseEnough(search, search.bound)) return 'good enough'
  return search.stopped ?? 'budget spent'
}
