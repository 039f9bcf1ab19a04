import type { Eligible } from '../pairs/question.ts'
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

/** Prices every pair that `candidates` knows of against the potentials of the core, and brings the best of each review in. */
export function priceIn(rules: SideRules, candidates: Scan, { below, most }: PricingWish): Priced {
  const { core } = rules
  const inside = new Int32Array(core.roster.people.length).fill(-1)
  let added = 0
  let shortfall = 0
  for (const opening of core.roster.openings) {
    const open = openSlots(core.firm, opening)
    if (open === 0) continue
    markInside(core, opening.index, inside)
    const found = candidates(opening)
    const helpful = cheapestBelow(rules, found, { opening: opening.index, inside, below, most })
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
  enlist(rules, addPair(rules.core, pair))
}

export type Start = { readonly aReview: number; readonly aPerson: number }

/** Where to start: the cheapest few of every review and of every person, and of each need the cheapest few who meet it. */
export function startFrom(rules: SideRules, candidates: Scan, { aReview, aPerson }: Start): void {
  const { core } = rules
  const limits = ownLimits(core, candidates, aPerson)
  for (const opening of core.roster.openings) {
    if (openSlots(core.firm, opening) === 0) continue
    const found = candidates(opening)
    const chosen = new Set(cheapest(found, aReview, 0))
    for (const need of opening.needs.keys())
      for (const each of cheapest(found, Math.ceil(aReview / 4), 1 << need)) chosen.add(each)
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

/** The `few` cheapest who meet a need, by counting how many there are at each cost; those dearer than the scale come last. */
function cheapest({ count, costs, meets }: Eligible, few: number, need: number): number[] {
  const tally = new Int32Array(scale)
  const level = (each: number): number => Math.min(scale - 1, Math.max(0, costs[each] ?? 0))
  const counts = (each: number): boolean => ((meets[each] ?? 0) & need) === need
  for (let each = 0; each < count; each += 1)
    if (counts(each)) tally[level(each)] = (tally[level(each)] ?? 0) + 1
  let last = 0
  for (let sum = tally[0] ?? 0; last < scale - 1 && sum < few; sum += tally[last] ?? 0) last += 1
  const found: number[] = []
  for (let each = 0; each < count; each += 1) if (counts(each) && level(each) < last) found.push(each)
  for (let each = 0; each < count && found.length < few; each += 1)
    if (counts(each) && level(each) === last) found.push(each)
  return found
}
