import { firstStep } from '../../solver/core/ascent.ts'
import { solveFlow } from '../../solver/flow/solve-flow.ts'
import { charge, openFlow, raiseBound } from '../../solver/raise-bound.ts'
import { type Search, nothingProven } from '../../solver/search.ts'
import { finer, widen } from '../../solver/widen.ts'

/** The plan is there: no flow is mended into another. */
const noPlans = { firstPlanAt: Number.POSITIVE_INFINITY }

/** Charges for the rules beside the network what bounds the plan best; in a large season with the likeliest of all in it. */
export async function chargeFor(search: Search): Promise<void> {
  const { whole } = search.pool
  if (whole) openFlow(search)
  const proven = whole ? nothingProven(search) : await widen(search)
  await raiseBound(search, proven, { ...(whole ? { step: firstStep } : finer), ...noPlans })
  charge(search, proven)
  solveFlow(search.rules.core.flow)
}
