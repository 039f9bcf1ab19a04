import type { Opening } from '../../roster.ts'
import type { BargainWish, Bargains } from '../pairs/bargains.ts'
import { type Elsewhere, type ScanAsked, bargainsInTwoParts } from '../pairs/in-two-parts.ts'
import type { Pool } from '../pairs/pool.ts'
import { type Eligible, newEligible } from '../pairs/question.ts'
import { bringIn } from './bring-in.ts'
import { type Pairing, columnsOf } from './columns.ts'
import { type Core, openSlots, placeFor } from './core.ts'
import { pairingOf } from './fill-core.ts'
import { type SideRules, chargeOf, meetings } from './side-rules.ts'

/**
 * What pricing found: how many pairs it brought in, and by how much (points, at most 0) all pairs outside could lower the
 * cost at these prices: no review takes more of them than it has open slots (Farley's bound, slot by slot).
 */
export type Priced = { readonly added: number; readonly shortfall: number }

export type PricingWish = {
  /** Bring in pairs whose reduced cost is below this, points. */
  readonly below: number
  /** At most so many for each review. */
  readonly most: number
}

/** Prices every pair that `candidates` knows of against the potentials of the core, and brings the best of each review in. */
export function priceIn(rules: SideRules, candidates: Bargains, { below, most }: PricingWish): Priced {
  const { core } = rules
  const inside = new Int32Array(core.roster.people.length).fill(-1)
  const wanted: Pairing[] = []
  let shortfall = 0
  for (const opening of candidates.order) {
    const open = openSlots(core.firm, opening)
    if (open === 0) continue
    markInside(core, opening.index, inside)
    const found = candidates.of(opening)
    const helpful = cheapestBelow(rules, found, {
      opening: opening.index,
      inside,
      below,
      most: Math.max(most, open),
    })
    for (const { reduced } of helpful.slice(0, open)) shortfall += Math.min(0, reduced)
    for (const { each } of helpful) wanted.push(pairingOf(found, opening, each))
  }
  bringIn(rules, wanted)
  return { added: wanted.length, shortfall }
}

function markInside({ columns }: Core, opening: number, inside: Int32Array): void {
  for (const column of columnsOf(columns, opening)) inside[columns.person[column] ?? 0] = opening
}

type Helpful = { readonly each: number; readonly reduced: number }
type Where = PricingWish & { readonly opening: number; readonly inside: Int32Array }

/** The `most` pairs of a review with the least reduced cost below a limit, least first. */
function cheapestBelow(rules: SideRules, found: Eligible, where: Where): Helpful[] {
  const { core, wantedSums, ofPerson, ofOpening } = rules
  const { opening, inside, below, most } = where
  const { potential } = core.flow.tree
  const { count, people, costs, meets } = found
  const { firstPerson } = core
  const charged = ofOpening.has(opening)
  const sums = opening * meetings
  const floor = potential[core.firstOpening + opening] ?? 0
  const need = core.setAside.need[opening] ?? -1
  const floorAside = need < 0 ? floor : (potential[core.setAside.node[opening] ?? 0] ?? 0)
  const helpful: Helpful[] = []
  let ceiling = below
  for (let each = 0; each < count; each += 1) {
    const person = people[each] ?? 0
    const price =
      (costs[each] ?? 0) +
      (potential[firstPerson + person] ?? 0) -
      (wantedSums[sums + (meets[each] ?? 0)] ?? 0) -
      (need >= 0 && ((meets[each] ?? 0) >> need) & 1 ? floorAside : floor)
    if (price >= ceiling || inside[person] === opening) continue
    const charge = charged || ofPerson.has(person) ? chargeOf(rules, opening, person) : 0
    if (price + charge >= ceiling) continue
    insert(helpful, { each, reduced: price + charge })
    if (helpful.length > most) {
      helpful.pop()
      ceiling = helpful.at(-1)?.reduced ?? below
    }
  }
  return helpful
}

/** Keeps the list in order; of two that are equal the earlier stays first. */
function insert(helpful: Helpful[], one: Helpful): void {
  let place = helpful.length
  while (place > 0 && (helpful[place - 1]?.reduced ?? 0) > one.reduced) place -= 1
  helpful.splice(place, 0, one)
}

/** Who does the pricing: at the charges and potentials of `rules`, and in another thread too if there is one. */
export type Pricing = { readonly rules: SideRules; readonly elsewhere: Elsewhere | null }

/** Everybody, in two parts, who may cost less than `below` more than they are worth. */
function everybodyBelow(
  { rules, elsewhere }: Pricing,
  { below, ...wish }: BargainWish & Pick<PricingWish, 'below'>,
): AsyncGenerator<Bargains> {
  return bargainsInTwoParts(rules.core, { prices: pricesBelow(rules, below), wish }, elsewhere)
}

function pricesBelow({ core, wantedSums }: SideRules, below: number): ScanAsked['prices'] {
  const { roster, firstPerson, firstOpening } = core
  const { potential } = core.flow.tree
  const floors = potential.subarray(firstOpening, firstOpening + roster.openings.length)
  return {
    person: potential.slice(firstPerson, firstPerson + roster.people.length),
    ceiling: floors.map((floor) => floor + below),
    wanted: wantedSums.map((sum, row) => {
      const opening = Math.floor(row / meetings)
      return sum + (potential[placeFor(core, opening, row % meetings)] ?? 0) - (floors[opening] ?? 0)
    }),
  }
}

/** Prices everybody there is, and brings in as `priceIn` does. */
export async function priceAll(pricing: Pricing, wish: PricingWish): Promise<Priced> {
  let [added, shortfall] = [0, 0]
  for await (const some of everybodyBelow(pricing, { below: wish.below })) {
    const priced = priceIn(pricing.rules, some, wish)
    added += priced.added
    shortfall += priced.shortfall
  }
  return { added, shortfall }
}

/** The pairs of all, or of some of those who travel without limit, that come nearest to being worth their price. */
export async function likeliest(
  pricing: Pricing,
  { below, most, oneIn = 1 }: PricingWish & Pick<BargainWish, 'oneIn'>,
): Promise<Pool> {
  const { rules } = pricing
  const { roster } = rules.core
  const inside = new Int32Array(roster.people.length).fill(-1)
  const kept = new Map<number, Eligible>()
  let pairs = 0
  for await (const { of, order } of everybodyBelow(pricing, { below, enough: most, oneIn }))
    for (const opening of order) {
      const found = of(opening)
      const best = cheapestBelow(rules, found, { opening: opening.index, inside, below, most })
      pairs += best.length
      kept.set(opening.index, {
        count: best.length,
        people: Int32Array.from(best, ({ each }) => found.people[each] ?? 0),
        costs: Int32Array.from(best, ({ each }) => found.costs[each] ?? 0),
        meets: Uint8Array.from(best, ({ each }) => found.meets[each] ?? 0),
      })
    }
  return {
    of: ({ index }: Opening) => kept.get(index) ?? nobody,
    order: roster.openings,
    pairs,
    whole: false,
  }
}

const nobody = newEligible(0)
