import { type Lineup, firmLineup } from '../lineup.ts'
import { levelsOf, total } from '../objective.ts'
import type { Roster } from '../roster.ts'
import { closeGap } from './close-gap.ts'
import { forgetHighs } from './exact/highs-runtime.ts'
import { newPool } from './pairs/pool.ts'
import { newScan } from './pairs/scan.ts'
import type { Budget, Follow, StopReason } from './progress.ts'
import { openFlow, raiseBound } from './raise-bound.ts'
import { gapTo, newSearch, nothingProven, wholePoints } from './search.ts'

/** The best line-up found and the cost, in points, that no line-up can go below. */
export type Found = { readonly lineup: Lineup; readonly bound: number; readonly stoppedBecause: StopReason }

/**
 * The best teams within a budget. The bound rises by charging for the rules beside the network (Lagrangian relaxation, its
 * flow solved again from where it was); each flow is mended into a plan; what gap remains is closed by integer programmes
 * over the few pairs that could still matter. Throws nothing.
 */
export async function bestLineup(roster: Roster, budget: Budget, follow: Follow): Promise<Found> {
  const firm = firmLineup(roster)
  const pool = newPool(roster, newScan(roster, firm))
  if (pool.pairs === 0)
    return { lineup: firm, bound: total(levelsOf(roster, firm)), stoppedBecause: 'nothing to decide' }
  const search = newSearch(roster, { firm, pool, budget, follow })
  openFlow(search)
  const bound = nothingProven(search)
  await raiseBound(search, bound)
  if (!search.stopped)
    try {
      await closeGap(search, bound)
    } catch {
      forgetHighs()
      search.stopped = 'solver failed'
    }
  const proven = gapTo(search, search.bound) < 1
  return {
    lineup: search.best?.lineup ?? firm,
    bound: wholePoints(search.bound),
    stoppedBecause: proven ? 'best possible, proven' : (search.stopped ?? 'budget spent'),
  }
}
