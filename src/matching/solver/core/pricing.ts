import type { Opening } from '../../roster.ts'
import { type Prices, newBargains } from '../pairs/bargains.ts'
import type { Pool } from '../pairs/pool.ts'
import { type Eligible, newEligible } from '../pairs/question.ts'
import type { Scan } from '../pairs/scan.ts'
import { columnsOf } from './columns.ts'
import { type Core, addPair, openSlots } from './core.ts'
import { type SideRules, chargeOf, enlist, meetings } from './side-rules.ts'

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
  let added = 0
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
    for (const { each } of helpful) bringIn(rules, found, { opening: opening.index, each })
    added += helpful.length
  }
  return { added, shortfall }
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
  const helpful: Helpful[] = []
  let ceiling = below
  for (let each = 0; each < count; each += 1) {
    const person = people[each] ?? 0
    const price =
      (costs[each] ?? 0) +
      (potential[firstPerson + person] ?? 0) -
      (wantedSums[sums + (meets[each] ?? 0)] ?? 0) -
      floor
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

/** A pair joins the network at what it costs with the charges as they are. */
export function bringIn(
  rules: SideRules,
  { people, costs, meets }: Eligible,
  { opening, each }: { readonly opening: number; readonly each: number },
): void {
  const pair = {
    opening,
    person: people[each] ?? 0,
    cost: costs[each] ?? 0,
    meets: meets[each] ?? 0,
  }
  const column = addPair(rules.core, pair)
  enlist(rules, column)
  const { flow, firstPair } = rules.core
  flow.arcs.cost[firstPair + column] =
    pair.cost -
    (rules.wantedSums[opening * meetings + pair.meets] ?? 0) +
    chargeOf(rules, opening, pair.person)
}

/** Everybody, at the potentials of the core, who may cost less than `below` more than they are worth. */
export function everybodyBelow(rules: SideRules, below: number, enough?: number): Candidates {
  const { core, wantedSums } = rules
  const { potential } = core.flow.tree
  const prices: Prices = {
    person: (person) => potential[core.firstPerson + person] ?? 0,
    ceiling: (opening) => (potential[core.firstOpening + opening] ?? 0) + below,
    wanted: (opening, meets) => wantedSums[opening * meetings + meets] ?? 0,
  }
  return newBargains(core, prices, enough)
}

/** The pairs of all that come nearest to being worth their price, and by how much at most those outside could lower the cost. */
export function likeliest(
  rules: SideRules,
  { below, most }: PricingWish,
): { readonly pool: Pool; readonly shortfall: number } {
  const { core } = rules
  const { roster } = core
  const { of, order } = everybodyBelow(rules, below, most)
  const inside = new Int32Array(roster.people.length).fill(-1)
  const inColumns = inside.slice()
  const kept = new Map<number, Eligible>()
  let pairs = 0
  let shortfall = 0
  for (const opening of order) {
    const found = of(opening)
    markInside(core, opening.index, inColumns)
    const best = cheapestBelow(rules, found, { opening: opening.index, inside, below, most })
    pairs += best.length
    const outside = best.filter(({ each }) => inColumns[found.people[each] ?? 0] !== opening.index)
    for (const { reduced } of outside.slice(0, openSlots(core.firm, opening)))
      shortfall += Math.min(0, reduced)
    kept.set(opening.index, {
      count: best.length,
      people: Int32Array.from(best, ({ each }) => found.people[each] ?? 0),
      costs: Int32Array.from(best, ({ each }) => found.costs[each] ?? 0),
      meets: Uint8Array.from(best, ({ each }) => found.meets[each] ?? 0),
    })
  }
  const pool = {
    of: ({ index }: Opening) => kept.get(index) ?? nobody,
    order: roster.openings,
    pairs,
    whole: false,
  }
  return { pool, shortfall }
}

const nobody = newEligible(0)

export type Start = { readonly aReview: number; readonly aPerson: number }

/** Where to start: the cheapest few of every review and of every person, and of each need the cheapest few who meet it. */
export function startFrom(rules: SideRules, candidates: Scan, { aReview, aPerson }: Start): void {
  const { core } = rules
  const limits = ownLimits(core, candidates, aPerson)
  for (const opening of core.roster.openings) {
    if (openSlots(core.firm, opening) === 0) continue
    const found = candidates(opening)
    const chosen = new Set(cheapest(found, { aReview, needs: opening.needs.length }))
    for (let each = 0; each < found.count; each += 1)
      if ((found.costs[each] ?? 0) <= (limits[found.people[each] ?? 0] ?? 0)) chosen.add(each)
    for (const each of chosen) bringIn(rules, found, { opening: opening.index, each })
  }
}

/** By person: what the dearest of their `few` cheapest reviews costs. */
function ownLimits({ roster, firm }: Core, candidates: Scan, few: number): Int32Array {
  const none = 2 ** 30
  const least = new Int32Array(few * roster.people.length).fill(none)
  for (const opening of roster.openings) {
    if (openSlots(firm, opening) === 0) continue
    const { count, people, costs } = candidates(opening)
    for (let each = 0; each < count; each += 1) {
      let place = ((people[each] ?? 0) + 1) * few - 1
      const first = place - few + 1
      const cost = costs[each] ?? 0
      if (cost >= (least[place] ?? 0)) continue
      for (; place > first && (least[place - 1] ?? 0) > cost; place -= 1) least[place] = least[place - 1] ?? 0
      least[place] = cost
    }
  }
  return Int32Array.from(roster.people, ({ index }) => {
    const own = least.subarray(index * few, (index + 1) * few).filter((cost) => cost < none)
    return own.at(-1) ?? none
  })
}

const scale = 4096
const tally = new Int32Array(scale + 1)

/** The cheapest few, and of each need a quarter as many who meet it. */
function cheapest(
  found: Eligible,
  { aReview, needs }: { readonly aReview: number; readonly needs: number },
): number[] {
  const left = [aReview, ...Array.from({ length: needs }, () => Math.ceil(aReview / 4))]
  let wanted = left.length
  const chosen: number[] = []
  for (const each of byCost(found)) {
    if (wanted === 0) break
    const meets = ((found.meets[each] ?? 0) << 1) | 1
    let wants = false
    for (const [bit, few] of left.entries()) {
      if (few === 0 || ((meets >> bit) & 1) === 0) continue
      wants = true
      left[bit] = few - 1
      if (few === 1) wanted -= 1
    }
    if (wants) chosen.push(each)
  }
  return chosen
}

/** Cheapest first, by counting how many there are at each cost; of those dearer than the scale, as they come. */
function byCost({ count, costs }: Eligible): Int32Array {
  const level = (each: number): number => Math.min(scale - 1, Math.max(0, costs[each] ?? 0))
  tally.fill(0)
  for (let each = 0; each < count; each += 1) tally[level(each) + 1] = (tally[level(each) + 1] ?? 0) + 1
  for (let cost = 1; cost <= scale; cost += 1) tally[cost] = (tally[cost] ?? 0) + (tally[cost - 1] ?? 0)
  const order = new Int32Array(count)
  for (let each = 0; each < count; each += 1) {
    const cost = level(each)
    const place = tally[cost] ?? 0
    tally[cost] = place + 1
    order[place] = each
  }
  return order
}
