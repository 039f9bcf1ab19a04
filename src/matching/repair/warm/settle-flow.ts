import { boundOfFlow } from '../../solver/flow/arcs.ts'
import { hangByWays } from '../../solver/flow/hang-by-ways.ts'
import { cheapestFlow } from '../../solver/flow/network-simplex.ts'
import { priceIn } from '../../solver/core/pricing.ts'
import { broughtIn } from '../../solver/raise-bound.ts'
import type { Search } from '../../solver/search.ts'

/**
 * The cheapest flow over all pairs of the pool at the costs as they are, to the last digit, from one that is nearly that, with every pair brought
 * in that costs less than `reach` more than it is worth; answers the bound that it proves. The simplex goes on from where another method
 * has left off.
 */
export function settleFlow({ rules, pool }: Search, reach: number): number {
  const { core, wanted, charges } = rules
  const { flow } = core
  hangByWays(flow)
  do cheapestFlow(flow)
  while (priceIn(rules, pool, broughtIn).added > 0)
  let bound = boundOfFlow(flow.arcs, flow.tree.potential) + core.offset
  for (let row = 0; row < wanted.length; row += 1) bound += (wanted[row] ?? 0) * (core.lacking[row] ?? 0)
  for (const charge of charges) bound -= charge
  priceIn(rules, pool, { below: reach, most: Number.POSITIVE_INFINITY })
  return bound
}
