import type { Eligible, Scan } from '../pairs/scan.ts'
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
    const helpful = belowPrice(rules, found, { opening: opening.index, inside, below })
    if (helpful.length === 0) continue
    helpful.sort((one, other) => one.reduced - other.reduced || one.each - other.each)
    for (const { reduced } of helpful.slice(0, open)) shortfall += Math.min(0, reduced)
    for (const { each } of helpful.slice(0, most)) {
      bringIn(rules, found, { opening: opening.index, each })
      added += 1
    }
  }
  return { added, shortfall }
}

function markInside({ columns }: Core, opening: number, inside: Int32Array): void {
  for (const column of columnsOf(columns, opening)) inside[columns.person[column] ?? 0] = opening
}

type Helpful = { readonly each: number; readonly reduced: number }
type Where = { readonly opening: number; readonly inside: Int32Array; readonly below: number }

function belowPrice(rules: SideRules, found: Eligible, { opening, inside, below }: Where): Helpful[] {
  const { core, wantedSums, ofPerson, ofOpening } = rules
  const { potential } = core.flow.tree
  const { count, people, costs, meets } = found
  const { firstPerson } = core
  const charged = ofOpening.has(opening)
  const sums = opening * meetings
  const ceiling = below + (potential[core.firstOpening + opening] ?? 0)
  const helpful: Helpful[] = []
  for (let each = 0; each < count; each += 1) {
    const person = people[each] ?? 0
    const price =
      (costs[each] ?? 0) +
      (potential[firstPerson + person] ?? 0) -
      (wantedSums[sums + (meets[each] ?? 0)] ?? 0)
    if (price >= ceiling || inside[person] === opening) continue
    const charge = charged || ofPerson.has(person) ? chargeOf(rules, opening, person) : 0
    if (price + charge < ceiling) helpful.push({ each, reduced: price + charge - ceiling + below })
  }
  return helpful
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

/** Where to start: the cheapest few of every review, and of each need the cheapest few who meet it. */
export function startFrom(rules: SideRules, candidates: Scan, few: number): void {
  const { core } = rules
  for (const opening of core.roster.openings) {
    if (openSlots(core.firm, opening) === 0) continue
    const found = candidates(opening)
    const order = Int32Array.from({ length: found.count }, (_, each) => each).sort(
      (one, other) => (found.costs[one] ?? 0) - (found.costs[other] ?? 0) || one - other,
    )
    const chosen = new Set(order.subarray(0, few))
    for (const need of opening.needs.keys()) {
      const meeting = order.filter((each) => ((found.meets[each] ?? 0) >> need) & 1)
      for (const each of meeting.subarray(0, Math.ceil(few / 4))) chosen.add(each)
    }
    for (const each of chosen) bringIn(rules, found, { opening: opening.index, each })
  }
}
