import { at } from '../../at.ts'
import type { Market } from './market.ts'

/**
 * Begins with every seat free at the price of its week, and lets hosts bid in turn for what is cheapest for them, as much as makes their
 * second choice as good (Bertsekas, The auction algorithm, 1988; a lead is a seller with so many seats to give). Whoever is outbid bids
 * again. Answers the hosts that still wait after so many bids, or would outbid another for nothing.
 */
export function auction(market: Market, most: number): number[] {
  const { year, offers, ask, alone, offerOf } = market
  clear(market)
  const waiting = year.hosts.map(({ index }) => index).toReversed()
  const left: number[] = []
  for (let bids = 0; bids < most; bids += 1) {
    const host = waiting.pop()
    if (host === undefined) return left
    const { seats, costs } = at(offers, host)
    let [best, second, chosen] = [alone[host] ?? 0, Number.POSITIVE_INFINITY, -1]
    for (let each = 0; each < seats.length; each += 1) {
      const seat = seats[each] ?? 0
      const cost = (costs[each] ?? 0) + (ask[seat] ?? 0)
      if (cost > second) continue
      if (cost > best) second = cost
      else {
        second = best
        if (cost === best && (chosen < 0 || isFree(market, seats[chosen] ?? 0) || !isFree(market, seat)))
          continue
        best = cost
        chosen = each
      }
    }
    if (chosen < 0) continue
    const seat = seats[chosen] ?? 0
    const asked = ask[seat] ?? 0
    const rise = second - best
    if (rise <= 0 && !isFree(market, seat)) {
      left.push(host)
      continue
    }
    const out = seatHost(market, seat, { host, offer: chosen })
    ask[seat] = asked + rise
    settleLead(market, market.leadOf[seat] ?? 0)
    if (out < 0) continue
    offerOf[out] = -1
    waiting.push(out)
  }
  return [...left, ...waiting]
}

/** Nobody has anything, and every seat is asked for at the price of its week. */
function clear({ ask, weekOf, weekPrice, holder, taken, offerOf }: Market): void {
  holder.fill(-1)
  taken.fill(0)
  offerOf.fill(-1)
  for (let seat = 0; seat < ask.length; seat += 1) ask[seat] = weekPrice[weekOf[seat] ?? 0] ?? 0
}

const isFree = ({ holder, taken, leadOf, limit }: Market, seat: number): boolean =>
  (holder[seat] ?? -1) < 0 && (taken[leadOf[seat] ?? 0] ?? 0) < (limit[leadOf[seat] ?? 0] ?? 0)

type Taking = { readonly host: number; readonly offer: number }

/** Gives a host a seat; answers who loses theirs for it, -1 when nobody does. Of a lead who gives no more, the cheapest seat goes. */
function seatHost(market: Market, seat: number, { host, offer }: Taking): number {
  const { holder, taken, leadOf, limit, offerOf } = market
  const lead = leadOf[seat] ?? 0
  let out = holder[seat] ?? -1
  if (out < 0 && (taken[lead] ?? 0) < (limit[lead] ?? 0)) taken[lead] = (taken[lead] ?? 0) + 1
  else if (out < 0) {
    const cheapest = cheapestSeat(market, lead)
    out = holder[cheapest] ?? -1
    holder[cheapest] = -1
  }
  holder[seat] = host
  offerOf[host] = offer
  return out
}

function cheapestSeat({ holder, ask, weekPrice }: Market, lead: number): number {
  const first = lead * weekPrice.length
  let [cheapest, least] = [-1, Number.POSITIVE_INFINITY]
  for (const [week, price] of weekPrice.entries()) {
    if ((holder[first + week] ?? -1) < 0) continue
    const paid = (ask[first + week] ?? 0) - price
    if (paid < least) [cheapest, least] = [first + week, paid]
  }
  return cheapest
}

/** Of a lead who gives no more, whoever wants another week must outbid the cheapest seat that is held. */
export function settleLead(market: Market, lead: number): void {
  const { holder, ask, weekPrice, taken, limit } = market
  if ((taken[lead] ?? 0) < (limit[lead] ?? 0)) return
  const first = lead * weekPrice.length
  const cheapest = cheapestSeat(market, lead)
  const floor = (ask[cheapest] ?? 0) - (weekPrice[cheapest - first] ?? 0)
  for (const [week, price] of weekPrice.entries())
    if ((holder[first + week] ?? -1) < 0 && ask[first + week] !== Number.POSITIVE_INFINITY)
      ask[first + week] = price + floor
}
