import type { Opening } from '../../roster.ts'
import { type BargainWish, type Prices, newBargains } from '../pairs/bargains.ts'
import type { Pool } from '../pairs/pool.ts'
import { type Eligible, newEligible } from '../pairs/question.ts'
import type { Scan } from '../pairs/scan.ts'
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

/** Who might be asked for each review; `order` is the order in which it is quickest to ask. */
export type Candidates = { readonly of: Scan; readonly order: readonly Opening[] }

/** Prices every pair that `candidates` knows of against the potentials of the core, and brings the best of each review in. */
export function priceIn(rules: SideRules, candidates: Candidates, { below, most }: PricingWish): Priced {
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

/** Everybody, at the potentials of the core, who may cost less than `below` more than they are worth. */
export function everybodyBelow(rules: SideRules, below: number, wish?: BargainWish): Candidates {
  const { core, wantedSums } = rules
  const { potential } = core.flow.tree
  const prices: Prices = {
    person: (person) => potential[core.firstPerson + person] ?? 0,
    ceiling: (opening) => (potential[core.firstOpening + opening] ?? 0) + below,
    wanted: (opening, meets) =>
      (wantedSums[opening * meetings + meets] ?? 0) +
      (potential[placeFor(core, opening, meets)] ?? 0) -
      (potential[core.firstOpening + opening] ?? 0),
  }
  return newBargains(core, prices, wish)
}

/** The pairs of all, or of some of those who travel without limit, that come nearest to being worth their price. */
export function likeliest(
  rules: SideRules,
  { below, most, oneIn = 1 }: PricingWish & Pick<BargainWish, 'oneIn'>,
): Pool {
  const { core } = rules
  const { roster } = core
  const { of, order } = everybodyBelow(rules, below, { enough: most, oneIn })
  const inside = new Int32Array(roster.people.length).fill(-1)
  const kept = new Map<number, Eligible>()
  let pairs = 0
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
