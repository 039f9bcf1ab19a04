import { at } from '../../at.ts'
import { isFreeOn } from '../free-starts.ts'
import { auction } from './auction.ts'
import { type Market, cheapestFor, knownTo, offer } from './market.ts'
import { bringIn } from './shortest-ways.ts'
import { nextInWeek } from './week-load.ts'
import { type HostInYear, leadCost, leadsWithin, mayLead } from '../year.ts'

/** Bids each host may make, on average, before whoever still waits is brought in by the cheapest way. */
const bidsEach = 4

/** Seats for all hosts, from nothing, at what the weeks cost now: what is cheapest for all together, and the prices that prove it. */
export function settleMarket(market: Market): void {
  bringIn(market, auction(market, bidsEach * market.offers.length))
}

/** Leads whom each host comes to know in one round, at most. */
const newLeads = 8

export type Widened = { readonly bound: number; readonly added: number }

/**
 * Asks of every host and every lead whether they would go together for less than the host pays now; those that would save most come to
 * know of each other. What all hosts would then pay, less what the seats and the weeks would give back, is what no dates can cost
 * less than, whatever the prices are.
 */
export function widen(market: Market): Widened {
  let [bound, added] = [-givenBySeats(market) - givenByWeeks(market), 0]
  for (const own of market.year.hosts) {
    const pays = cheapestFor(market, own.index)
    const helpful = helpfulLeads(market, own, pays)
    const [first] = helpful
    bound += first ? first.cost : pays
    for (const { lead } of helpful.slice(0, newLeads)) offer(market, own, lead)
    added += helpful.length
  }
  return { bound, added }
}

/** What leads would be paid for the seats that they would rather give, above the price of the weeks. */
function givenBySeats({ year, ask, weekPrice, limit }: Market): number {
  let sum = 0
  for (const lead of year.leads.keys()) {
    const first = lead * weekPrice.length
    const paid = Array.from(weekPrice, (price, week) => Math.max(0, (ask[first + week] ?? 0) - price))
    for (const each of paid.toSorted((one, other) => other - one).slice(0, limit[lead])) sum += each
  }
  return sum
}

/** What the weeks would be paid at their prices for as many reviews as are worth it, less what those cost besides. */
function givenByWeeks({ year, weekPrice }: Market): number {
  let sum = 0
  for (const [week, price] of weekPrice.entries())
    for (let has = 0; has < year.hosts.length; has += 1) {
      const won = price - nextInWeek(year, week, has)
      if (won <= 0) break
      sum += won
    }
  return sum
}

const negligible = 1e-6

type Helpful = { readonly lead: number; readonly cost: number }

function helpfulLeads(market: Market, own: HostInYear, pays: number): Helpful[] {
  const { year, ask, weekPrice } = market
  if (year.fixedLead.has(own.host.id)) return []
  let least = Number.POSITIVE_INFINITY
  for (const { cost, week } of own.slots) least = Math.min(least, cost + (weekPrice[week] ?? 0))
  const known = knownTo(market, own.index)
  const found: Helpful[] = []
  for (const lead of leadsWithin(year, own.host.place, pays - least)) {
    if (known.has(lead)) continue
    const person = at(year.leads, lead)
    const way = leadCost(year, own.host, person)
    if (least + way >= pays - negligible || person.limit < 1) continue
    let cost = pays - negligible
    const first = lead * weekPrice.length
    for (const slot of own.slots) {
      const there = slot.cost + way + (ask[first + slot.week] ?? 0)
      if (there < cost && isFreeOn(year, lead, slot.day)) cost = there
    }
    if (cost < pays - negligible && mayLead(year, own.host, person)) found.push({ lead, cost })
  }
  return found.sort((one, other) => one.cost - other.cost || one.lead - other.lead)
}
