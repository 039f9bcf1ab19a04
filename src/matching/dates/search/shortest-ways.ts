import { at } from '../../at.ts'
import { type Side, clear, nearestOf, newSide, reach, settle, settled } from '../../solver/flow/router.ts'
import { settleLead } from './auction.ts'
import { type Market, cheapestFor, paidBy } from './market.ts'

/**
 * Gives hosts that wait what is cheapest for all together, by the cheapest way round each time (Jonker and Volgenant, A shortest
 * augmenting path algorithm, 1987): the host takes a seat, its holder another, until somebody finds one that is free or goes without.
 * Everybody has what is cheapest for them at the prices that are there, and does afterwards.
 */
export function bringIn(market: Market, waiting: readonly number[]): void {
  const side = newSide(market.ask.length)
  for (const host of waiting) bringOneIn(market, side, host)
}

/** Where a way ends: at a free seat, or with a host that goes without a lead (`seat` is then the one that it leaves, or -1). */
type End = { readonly far: number; readonly seat: number; readonly alone: boolean }
type Ways = { readonly market: Market; readonly side: Side; end: End }
type From = { readonly seat: number; readonly far: number }

function bringOneIn(market: Market, side: Side, host: number): void {
  const ways: Ways = { market, side, end: { far: Number.POSITIVE_INFINITY, seat: -1, alone: false } }
  lookFrom(ways, host, { seat: -1, far: 0 })
  while (nearestOf(side) < ways.end.far) {
    const seat = settle(side)
    if (seat < 0) continue
    const far = side.distance[seat] ?? 0
    const holder = market.holder[seat] ?? -1
    if (holder >= 0) lookFrom(ways, holder, { seat, far })
    else if (hasRoom(market, seat)) ways.end = { far, seat, alone: false }
    else lookBehind(ways, { seat, far })
  }
  raiseAsks(ways)
  walk(ways, host)
  for (let each = 0; each < side.reached; each += 1) {
    const seat = side.touched[each] ?? 0
    if ((side.distance[seat] ?? 0) <= ways.end.far) settleLead(market, market.leadOf[seat] ?? 0)
  }
  clear(side)
}

const hasRoom = ({ taken, limit, leadOf }: Market, seat: number): boolean =>
  (taken[leadOf[seat] ?? 0] ?? 0) < (limit[leadOf[seat] ?? 0] ?? 0)

/** The other seats that a host could have instead of its own, and none at all. */
function lookFrom(ways: Ways, host: number, { seat: own, far }: From): void {
  const { market, side } = ways
  const { seats, costs } = at(market.offers, host)
  const alone = market.alone[host] ?? 0
  const pays = own < 0 ? cheapestFor(market, host) : paidBy(market, host)
  if (far + alone - pays < ways.end.far)
    ways.end = { far: far + Math.max(0, alone - pays), seat: own, alone: true }
  for (let each = 0; each < seats.length; each += 1) {
    const seat = seats[each] ?? 0
    const there = far + Math.max(0, (costs[each] ?? 0) + (market.ask[seat] ?? 0) - pays)
    if (there < ways.end.far && side.state[seat] !== settled)
      reach(side, { node: seat, far: there, by: 2 * host })
  }
}

/** Whoever takes a free week of a lead who gives no more needs one of the weeks that others hold. */
function lookBehind({ market, side, end }: Ways, { seat, far }: From): void {
  const { leadOf, weekPrice, weekOf, ask, holder } = market
  const first = (leadOf[seat] ?? 0) * weekPrice.length
  const floor = (ask[seat] ?? 0) - (weekPrice[weekOf[seat] ?? 0] ?? 0)
  for (const [week, price] of weekPrice.entries()) {
    const other = first + week
    if ((holder[other] ?? -1) < 0 || side.state[other] === settled) continue
    const there = far + Math.max(0, (ask[other] ?? 0) - price - floor)
    if (there < end.far) reach(side, { node: other, far: there, by: 2 * seat + 1 })
  }
}

function raiseAsks({ market: { ask }, side, end: { far } }: Ways): void {
  for (let each = 0; each < side.reached; each += 1) {
    const seat = side.touched[each] ?? 0
    const nearer = far - (side.distance[seat] ?? 0)
    if (nearer > 0) ask[seat] = (ask[seat] ?? 0) + nearer
  }
}

/** From the end of the way back to its beginning, everybody takes the seat that the next has left. */
function walk({ market, side, end }: Ways, host: number): void {
  const { holder, offerOf, taken, leadOf, offers } = market
  let { seat } = end
  if (end.alone) offerOf[seat < 0 ? host : (holder[seat] ?? 0)] = -1
  else taken[leadOf[seat] ?? 0] = (taken[leadOf[seat] ?? 0] ?? 0) + 1
  while (seat >= 0) {
    const by = side.via[seat] ?? 0
    const next = by >> 1
    if (by & 1) {
      holder[seat] = -1
      seat = next
      continue
    }
    const { seats } = at(offers, next)
    const left = next === host ? -1 : (seats[offerOf[next] ?? 0] ?? 0)
    holder[seat] = next
    offerOf[next] = cheapestAt(market, next, seat)
    seat = left
  }
}

function cheapestAt({ offers }: Market, host: number, seat: number): number {
  const { seats, costs } = at(offers, host)
  let best = -1
  for (let each = 0; each < seats.length; each += 1)
    if (seats[each] === seat && (best < 0 || (costs[each] ?? 0) < (costs[best] ?? 0))) best = each
  return best
}
