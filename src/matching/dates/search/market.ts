import { at } from '../../at.ts'
import { isFreeOn } from '../free-starts.ts'
import { type HostInYear, type Year, leadCost, mayLead } from '../year.ts'

/**
 * What one host could have, side by side: a seat (a week of a lead), the slot in it, and what both cost, without the price of the
 * week. `most` is what it costs to have no lead at all, by its cheapest slot.
 */
export type Offers = { readonly seats: number[]; readonly slots: number[]; readonly costs: number[] }

/**
 * Hosts and seats at the prices of the weeks. `ask` is what a host pays for a seat above its own cost: the price of the week, and
 * what others would give for that lead then. `holder` is the host that has a seat, `offerOf` the offer that a host has; -1 is nobody.
 */
export type Market = {
  readonly year: Year
  readonly offers: readonly Offers[]
  readonly weekPrice: Float64Array
  /** What each host pays when it goes without a lead. */
  readonly alone: Float64Array
  readonly weekOf: Int32Array
  readonly leadOf: Int32Array
  readonly ask: Float64Array
  readonly holder: Int32Array
  readonly taken: Int32Array
  readonly limit: Int32Array
  readonly offerOf: Int32Array
}

// A lead whom a person fixed goes to that host before any other.
const keepsLead = 9

/** What it costs that a host has no lead. */
export const costOfNoLead = ({ fixedLead, problem }: Year, host: string): number =>
  (fixedLead.has(host) ? keepsLead : 1) * problem.policy.weights.noLead

/** Sets what weeks cost, and lets hosts go without a lead rather than pay so many points more than their cheapest slot costs. */
export function openAt(market: Market, weekPrice: Float64Array, patience = Number.POSITIVE_INFINITY): void {
  const { year, alone } = market
  market.weekPrice.set(weekPrice)
  for (const { index, host, slots } of year.hosts) {
    const least = Math.min(...slots.map(({ cost, week }) => cost + (weekPrice[week] ?? 0)))
    alone[index] =
      slots.length === 0
        ? year.problem.policy.weights.noDates
        : least + Math.min(patience, costOfNoLead(year, host.id))
  }
}

export function newMarket(year: Year): Market {
  const weeks = year.weeks.length
  const seats = year.leads.length * weeks
  return {
    year,
    offers: year.hosts.map(() => ({ seats: [], slots: [], costs: [] })),
    weekPrice: new Float64Array(weeks),
    alone: new Float64Array(year.hosts.length),
    weekOf: Int32Array.from({ length: seats }, (_, seat) => seat % weeks),
    leadOf: Int32Array.from({ length: seats }, (_, seat) => Math.floor(seat / weeks)),
    ask: new Float64Array(seats),
    holder: new Int32Array(seats),
    taken: new Int32Array(year.leads.length),
    limit: Int32Array.from(year.leads, ({ limit }) => limit),
    offerOf: new Int32Array(year.hosts.length),
  }
}

/** Makes it possible for a lead to lead a host: in each week, at the slot that costs least of those when they are free. */
export function offer({ year, offers }: Market, own: HostInYear, lead: number): void {
  const person = at(year.leads, lead)
  if (person.limit < 1 || !mayLead(year, own.host, person)) return
  const { seats, slots, costs } = at(offers, own.index)
  const way = leadCost(year, own.host, person)
  const fixed = year.fixedLead.has(own.host.id)
  let last = -1
  for (const [slot, { week, day, cost }] of own.slots.entries()) {
    if (week === last || !(fixed || isFreeOn(year, lead, day))) continue
    last = week
    seats.push(lead * year.weeks.length + week)
    slots.push(slot)
    costs.push(cost + way)
  }
}

/** Whom a host knows of. */
export const knownTo = ({ offers, leadOf }: Market, host: number): Set<number> =>
  new Set(at(offers, host).seats.map((seat) => leadOf[seat] ?? 0))

/** What a host pays for the offer that it has, or for having none. */
export function paidBy({ offers, offerOf, ask, alone }: Market, host: number): number {
  const has = offerOf[host] ?? -1
  const { seats, costs } = at(offers, host)
  return has < 0 ? (alone[host] ?? 0) : (costs[has] ?? 0) + (ask[seats[has] ?? 0] ?? 0)
}

/** The least that a host could pay for any of its offers, or for having none. */
export function cheapestFor({ offers, ask, alone }: Market, host: number): number {
  const { seats, costs } = at(offers, host)
  let least = alone[host] ?? 0
  for (let each = 0; each < seats.length; each += 1)
    least = Math.min(least, (costs[each] ?? 0) + (ask[seats[each] ?? 0] ?? 0))
  return least
}
