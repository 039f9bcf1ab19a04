import { firstStep } from './core/ascent.ts'
import { leaveOut } from './core/leave-out.ts'
import { likeliest, priceAll, priceIn } from './core/pricing.ts'
import { type Nearness, solveFlow } from './flow/solve-flow.ts'
import { type Climbing, broughtIn, raiseBound } from './raise-bound.ts'
import { type Bound, type Search, nothingProven, tell } from './search.ts'

/**
 * Pairs that cost hardly more than they are worth, points, and how many a review. Where prices are still rough a quarter of those
 * who travel without limit is enough to find them.
 */
const hopeful = { below: 200, most: 60, oneIn: 4 }
const likely = { below: 100, most: 30 }
/** Pairs that might yet be worth their price when charges have settled: of the likeliest, of all, and of all at the end. */
const nearlyWorth = { below: 8, most: 6 }
const almostWorth = { below: 4, most: 6 }
export const justWorth = { below: 2, most: 12 }
/** Pairs so much dearer than they are worth, points, are not carried on. */
const beyondReach = 12
/** Prices so near are enough to tell whom to look at, and whom to charge, points. */
const roughly = { worth: 10 }
const nearly = { worth: 3 }
const whenSettled = { worth: 0.05 }
/** Charges that begin, that go on with whoever else was brought in, that are nearly settled, and that were. */
const coarse: Climbing = { step: firstStep, rounds: 10, nearness: { worth: 0.5 } }
const fine: Climbing = { step: 4, rounds: 7, nearness: { worth: 0.25 } }
export const finer: Climbing = { step: 3, firstPlanAt: 12, planEvery: 4, patience: 6, nearness: whenSettled }
export const finest: Climbing = { ...finer, step: 2, firstPlanAt: 2 }

/**
 * From the nearest people of a large problem to the likeliest of all: rough prices among the nearest, then the likeliest of all at
 * those prices, then, when charges have begun to settle, the likeliest again, and at last whoever else there is who might be
 * worth the price. Nothing is proven of these yet.
 */
export async function widen(search: Search): Promise<Bound> {
  const { rules } = search
  const proven = nothingProven(search)
  await tell(search, 'pricing', proven)
  openRoughly(search, roughly)
  await lookWider(search, hopeful)
  await raiseBound(search, proven, coarse)
  if (search.stopped) return proven
  await lookWider(search, likely)
  priceIn(rules, search.pool, nearlyWorth)
  const wider = nothingProven(search)
  await raiseBound(search, wider, fine)
  if (search.stopped) return wider
  await priceAll(search, almostWorth)
  return nothingProven(search)
}

/** Looks for the likeliest at the prices there are, and goes on with those who are worth it, or nearly. */
async function lookWider(search: Search, wish: Parameters<typeof likeliest>[1]): Promise<void> {
  const { rules } = search
  solveFlow(rules.core.flow, nearly)
  search.pool = await likeliest(search, wish)
  leaveOut(rules, beyondReach)
  priceIn(rules, search.pool, broughtIn)
  openRoughly(search, nearly)
  leaveOut(rules, beyondReach)
}

/** As `openFlow`, as long as each pricing changes much. */
function openRoughly({ rules, pool }: Search, nearness: Nearness): void {
  const few = rules.core.roster.openings.length / 2
  for (let added = few; added >= few;) {
    solveFlow(rules.core.flow, nearness)
    added = priceIn(rules, pool, broughtIn).added
  }
}
