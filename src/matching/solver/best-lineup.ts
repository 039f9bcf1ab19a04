import { type Lineup, firmLineup } from '../lineup.ts'
import { levelsOf, total } from '../objective.ts'
import type { Roster } from '../roster.ts'
import { closeGap } from './close-gap.ts'
import { forgetHighs } from './exact/highs-runtime.ts'
import { greedyLineup } from './greedy.ts'
import { priceAll } from './core/pricing.ts'
import type { Elsewhere } from './pairs/in-two-parts.ts'
import { newPool } from './pairs/pool.ts'
import { newScan } from './pairs/scan.ts'
import type { Budget, Follow, StopReason } from './progress.ts'
import { settle } from './exact/proof.ts'
import { firstStep } from './core/ascent.ts'
import { type Climbing, charge, openFlow, raiseBound } from './raise-bound.ts'
import { type Bound, type Search, gapTo, newSearch, nothingProven, tell, wholePoints } from './search.ts'
import { finer, finest, justWorth, widen } from './widen.ts'

/** The best line-up found and the cost, in points, that no line-up can go below. */
export type Found = { readonly lineup: Lineup; readonly bound: number; readonly stoppedBecause: StopReason }

/** Who is told how far the search has come, and who does half of the scans of a large season, begun when it turns out to be one. */
export type Beside = { readonly follow: Follow; readonly elsewhere?: (() => Elsewhere) | undefined }

/**
 * The best teams within a budget. The bound rises by charging for the rules beside the network (Lagrangian relaxation, its
 * flow solved again from where it was); each flow is mended into a plan; what gap remains is closed by integer programmes
 * over the few pairs that could still matter. Throws nothing: when the solver fails, or has no plan when it is to stop, the
 * lineup is the best it had, or one made review by review.
 */
export async function bestLineup(
  roster: Roster,
  budget: Budget,
  { follow, elsewhere }: Beside,
): Promise<Found> {
  const firm = firmLineup(roster)
  const pool = newPool(roster, firm)
  if (pool.pairs === 0)
    return { lineup: firm, bound: total(levelsOf(roster, firm)), stoppedBecause: 'nothing to decide' }
  const search = newSearch(roster, { firm, pool, budget, follow })
  try {
    if (!pool.whole) search.elsewhere = elsewhere?.() ?? null
    await planAll(search)
  } catch {
    forgetHighs()
    search.stopped = 'solver failed'
  } finally {
    search.elsewhere?.end()
  }
  return {
    lineup: search.best?.lineup ?? byHand(roster, firm),
    bound: Math.max(0, wholePoints(search.bound)),
    stoppedBecause: reasonOf(search),
  }
}

const byHand = (roster: Roster, firm: Lineup): Lineup =>
  greedyLineup(roster, { firm, scan: newScan(roster, firm) }, 'date')

async function planAll(search: Search): Promise<void> {
  if (!search.pool.whole) return planWidely(search)
  openFlow(search)
  const proven = nothingProven(search)
  await approach(search, proven, { step: firstStep })
  search.bound = proven.bound
}

/** Plans with the likeliest of all; prices all at the end, which proves the bound, and plans again with whoever that brings in. */
async function planWidely(search: Search): Promise<void> {
  const proven = await widen(search)
  if (!search.stopped) await approach(search, proven, finer)
  for (let pricing = 0; ; pricing += 1) {
    const floor = settle(search, proven)
    const { shortfall } = await priceAll(search, justWorth)
    search.bound = Math.max(search.bound, floor + shortfall)
    const done = await tell(search, 'pricing', { ...proven, bound: search.bound })
    if (done || search.stopped || shortfall > -0.5 || pricing >= search.budget.pricings) return
    proven.bound = Number.NEGATIVE_INFINITY
    charge(search, proven)
    await approach(search, proven, finest)
  }
}

async function approach(search: Search, proven: Bound, climbing: Climbing): Promise<void> {
  await raiseBound(search, proven, climbing)
  if (!search.stopped && !isCloseEnough(search, proven.bound)) await closeGap(search, proven)
}

const isCloseEnough = (search: Search, bound: number): boolean =>
  gapTo(search, bound) <= search.budget.goodEnough * Math.abs(search.best?.cost ?? 0)

function reasonOf(search: Search): StopReason {
  if (gapTo(search, search.bound) < 1) return 'best possible, proven'
  if (isCloseEnough(search, search.bound)) return 'good enough'
  return search.stopped ?? 'budget spent'
}
