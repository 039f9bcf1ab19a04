import { firstStep, relax } from './core/ascent.ts'
import { type Priced, type PricingWish, everybodyBelow, likeliest, priceIn } from './core/pricing.ts'
import { broughtIn, openFlow, raiseBound } from './raise-bound.ts'
import { type Bound, type Search, nothingProven, tell } from './search.ts'

/** Pairs that cost hardly more than they are worth, points, and how many a review. */
export const likely = { below: 200, most: 60 }
/** Pairs that might yet be worth their price when charges have settled. */
const nearlyWorth = { below: 15, most: 12 }
/** How far charges move at first, points, when they are nearly settled, and when they are. */
export const finerStep = 4
export const finestStep = 2
/** Prices so near are enough to tell whom to look at, points. */
const roughly = { worth: 20 }
const settling = 8

/**
 * From the nearest people of a large problem to the likeliest of all: first rough prices among the nearest, then the likeliest of
 * all at those, then, when charges have nearly settled, whoever else might be worth the price. Answers what was proven before that.
 */
export async function widen(search: Search): Promise<Bound> {
  const { rules } = search
  await tell(search, 'pricing', nothingProven(search))
  openRoughly(search)
  search.pool = likeliest(rules, likely)
  priceIn(rules, search.pool, broughtIn)
  openRoughly(search)
  openFlow(search)
  const proven = nothingProven(search)
  await raiseBound(search, proven, { step: firstStep, rounds: settling })
  if (search.stopped) return proven
  priceAll(search, nearlyWorth)
  openFlow(search)
  return proven
}

/** As `openFlow`, as long as each pricing changes much. */
function openRoughly({ rules, pool }: Search): void {
  const few = rules.core.roster.openings.length
  for (let added = few; added >= few;) {
    relax(rules, roughly)
    added = priceIn(rules, pool, broughtIn).added
  }
}

/** Prices everybody there is. */
export const priceAll = ({ rules }: Search, wish: PricingWish): Priced =>
  priceIn(rules, everybodyBelow(rules, wish.below), wish)
