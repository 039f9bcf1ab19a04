import { at } from '../../at.ts'
import { needsAtMost, placeFor } from '../../solver/core/core.ts'
import { type Pairing, columnBetween } from '../../solver/core/columns.ts'
import { pairingOf } from '../../solver/core/fill-core.ts'
import { type SideRules, chargeOf, meetings } from '../../solver/core/side-rules.ts'
import type { Search } from '../../solver/search.ts'
import type { Warm } from './warm.ts'

/** A pair outside the network, and what it costs more than it is worth at the prices of the flow. */
export type Outside = { readonly pair: Pairing; readonly price: number }

const negligible = 1e-4
const everyNeed = meetings - 1

/**
 * Pairs outside the network that cost less than `below` more than they are worth, of those that may have become cheaper since
 * the plan was prepared.
 */
export function cheaperOutside(warm: Warm, below: number): Outside[] {
  const { pool, roster, rules } = warm.search
  const { pairs } = warm
  const { people, openings } = cheapened(warm)
  const found: Outside[] = []
  for (const { index: person } of roster.people) {
    if (people[person] === 0) continue
    const last = pairs.first[person + 1] ?? 0
    for (let place = pairs.first[person] ?? 0; place < last; place += 1) {
      const [opening, cost, meets] = [
        pairs.opening[place] ?? 0,
        pairs.cost[place] ?? 0,
        pairs.meets[place] ?? 0,
      ]
      consider(rules, found, { pair: { opening, person, cost, meets }, below })
    }
  }
  for (const opening of roster.openings) {
    if (openings[opening.index] === 0) continue
    const all = pool.of(opening)
    for (let each = 0; each < all.count; each += 1)
      if (people[all.people[each] ?? 0] === 0)
        consider(rules, found, { pair: pairingOf(all, opening, each), below })
  }
  return found
}

type Considered = { readonly pair: Pairing; readonly below: number }

function consider(rules: SideRules, found: Outside[], { pair, below }: Considered): void {
  const { core, wantedSums } = rules
  const { potential } = core.flow.tree
  const { opening, person, cost, meets } = pair
  const price =
    cost +
    (potential[core.firstPerson + person] ?? 0) -
    (potential[placeFor(core, opening, meets)] ?? 0) -
    (wantedSums[opening * meetings + meets] ?? 0)
  if (price >= below || columnBetween(core.columns, opening, person) >= 0) return
  const charged = price + chargeOf(rules, opening, person)
  if (charged < below) found.push({ pair, price: charged })
}

/** People who are worth less than when the plan was prepared, and reviews that would pay more. */
function cheapened({ search: { rules, roster }, before }: Warm) {
  const { core, cliques, charges, wanted } = rules
  const { potential } = core.flow.tree
  const risen = (node: number): number => (potential[node] ?? 0) - (before.potential[node] ?? 0)
  const people = new Uint8Array(roster.people.length)
  const openings = new Uint8Array(roster.openings.length)
  for (let person = 0; person < people.length; person += 1)
    if (risen(core.firstPerson + person) < -negligible) people[person] = 1
  for (let opening = 0; opening < openings.length; opening += 1)
    if (Math.max(risen(core.firstOpening + opening), risen(placeFor(core, opening, everyNeed))) > negligible)
      openings[opening] = 1
  for (let clique = 0; clique < charges.length; clique += 1) {
    if ((charges[clique] ?? 0) >= (before.charges[clique] ?? 0)) continue
    const { by, of } = at(cliques, clique)
    if (by === 'person') people[of] = 1
    else openings[of] = 1
  }
  for (let row = 0; row < wanted.length; row += 1)
    if ((wanted[row] ?? 0) > (before.wanted[row] ?? 0)) openings[Math.floor(row / needsAtMost)] = 1
  return { people, openings }
}

/** What at most can be saved by all of them together: no review takes more than it has places. */
export function savedBy({ roster }: Search, outside: readonly Outside[]): number {
  let saved = 0
  for (const [opening, each] of Map.groupBy(outside, ({ pair }) => pair.opening)) {
    const least = each.map(({ price }) => Math.min(0, price)).sort((one, other) => one - other)
    for (const price of least.slice(0, at(roster.openings, opening).review.slots)) saved += price
  }
  return saved
}
