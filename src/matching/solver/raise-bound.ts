import { climb, newAscent, relax } from './core/ascent.ts'
import { priceIn } from './core/pricing.ts'
import { chargeAll, sumWanted } from './core/side-rules.ts'
import type { Usage } from './core/usage.ts'
import { type Nearness, solveFlow } from './flow/solve-flow.ts'
import { type Bound, type Search, gapTo, keep, tell } from './search.ts'
import { improve } from './search/improve.ts'
import { repaired } from './search/repair.ts'

export const broughtIn = { below: -1e-6, most: 12 }
const sight = { first: 60, refill: 30 }

/** The cheapest flow of the network alone, over all pairs. */
export function openFlow({ rules, pool }: Search, nearness?: Nearness): void {
  for (let added = 1; added > 0;) {
    solveFlow(rules.core.flow, nearness)
    added = priceIn(rules, pool, broughtIn).added
  }
}

/** Sets the charges that proved a bound. */
export function charge({ rules }: Search, { wanted, charges }: Bound): void {
  rules.wanted.set(wanted)
  rules.charges = rules.cliques.map((_, clique) => charges[clique] ?? 0)
  sumWanted(rules)
  chargeAll(rules)
}

/**
 * How far charges move at first, points; for how many rounds, when not as many as the budget allows; when flows are mended into
 * plans; and after how many rounds without a rise that is worth one to leave off.
 */
export type Climbing = {
  readonly step: number
  readonly rounds?: number
  readonly firstPlanAt?: number
  readonly planEvery?: number
  readonly patience?: number
  readonly nearness?: Nearness
}

/**
 * Raises a bound, round after round: solve the flow, price all pairs, charge more for the rules it breaks.
 * Mends some of the flows into plans on the way. Leaves off when nothing rises any more, or nothing is left to prove.
 */
export async function raiseBound(
  search: Search,
  proven: Bound,
  { step, rounds, firstPlanAt = 16, planEvery = 4, patience = 16, nearness }: Climbing,
): Promise<void> {
  const ascent = newAscent(search.rules, step)
  let [mark, markedAt] = [proven.bound, 0]
  const last = Math.min(search.budget.rounds, rounds ?? Number.POSITIVE_INFINITY)
  for (let round = 1; round <= last; round += 1) {
    search.round += 1
    const due = round % planEvery === 0 && round >= firstPlanAt
    const usage = boundAgain(search, proven, due ? undefined : nearness)
    if (proven.bound > mark + worthwhile(search, proven)) [mark, markedAt] = [proven.bound, round]
    const stalled = round - markedAt >= patience
    if (due || stalled || round === search.budget.rounds) planFrom(search, usage)
    const done = await tell(search, 'bounding', proven)
    if (search.stopped && search.best === null) planFrom(search, usage)
    if (done || search.stopped || stalled) break
    climb(ascent, usage)
  }
}

/** Solves the flow at the charges as they are, prices all pairs, and keeps the bound with its charges if it is better. */
export function boundAgain(search: Search, proven: Bound, nearness?: Nearness): Usage {
  const { rules, pool } = search
  const { value, usage } = relax(rules, nearness)
  const bound = value + priceIn(rules, pool, broughtIn).shortfall
  if (bound > proven.bound) {
    proven.bound = bound
    proven.wanted = rules.wanted.slice()
    proven.charges = [...rules.charges]
    if (pool.whole) search.bound = Math.max(search.bound, bound)
  }
  return usage
}

/** A rise of the bound that is worth some rounds more, points. */
const worthwhile = (search: Search, { bound }: Bound): number =>
  Math.max(0.5, search.best ? 0.08 * gapTo(search, bound) : 0)

/** Mends the flow into a plan, and keeps it if it is the best so far. */
export function planFrom(search: Search, usage: Usage): void {
  const { teams, disturbed } = repaired(search.rules.core, usage)
  improve(teams, disturbed, sight)
  keep(search, teams)
}
