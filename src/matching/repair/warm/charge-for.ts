import { firstStep } from '../../solver/core/ascent.ts'
import { solveFlow } from '../../solver/flow/solve-flow.ts'
import { charge, openFlow, raiseBound } from '../../solver/raise-bound.ts'
import { type Search, nothingProven } from '../../solver/search.ts'
import { finer, widen } from '../../solver/widen.ts'

/** The plan is there: no flow is mended into another. */
const noPlans = { firstPlanAt: Number.POSITIVE_INFINITY }

/**
 * Charges for the rules beside the network what bounds the plan best; in a large season with the likeliest of all in it, unless `stays`: where
 * everybody is dear to move nobody else looks likely, and it is those nearby who may step in.
 */
export async function chargeFor(search: Search, { stays }: { readonly stays: boolean }): Promise<void> {
  const { whole } = search.pool
  if (whole || stays) openFlow(search)
  const proven = whole || stays ? nothingProven(search) : await widen(search)
  await raiseBound(search, proven, { ...(whole ? { step: firstStep } : finer), ...noPlans })
  charge(search, proven)
  solveFlow(search.rules.core.flow)
}
