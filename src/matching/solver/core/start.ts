import type { Eligible } from '../pairs/question.ts'
import type { Scan } from '../pairs/scan.ts'
import { bringIn } from './bring-in.ts'
import type { Pairing } from './columns.ts'
import { type Core, openSlots } from './core.ts'
import { pairingOf } from './fill-core.ts'
import type { SideRules } from './side-rules.ts'

export type Start = { readonly aReview: number; readonly aPerson: number }

/** Where to start: the cheapest few of every review and of every person, and of each need the cheapest few who meet it. */
export function startFrom(rules: SideRules, candidates: Scan, { aReview, aPerson }: Start): void {
  const { core } = rules
  const limits = ownLimits(core, candidates, aPerson)
  const wanted: Pairing[] = []
  for (const opening of core.roster.openings) {
    if (openSlots(core.firm, opening) === 0) continue
    const found = candidates(opening)
    const chosen = new Set(cheapest(found, { aReview, needs: opening.needs.length }))
    for (let each = 0; each < found.count; each += 1)
      if ((found.costs[each] ?? 0) <= (limits[found.people[each] ?? 0] ?? 0)) chosen.add(each)
    for (const each of chosen) wanted.push(pairingOf(found, opening, each))
  }
  bringIn(rules, wanted)
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
