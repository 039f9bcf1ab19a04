import type { Market } from './market.ts'
import { nextInWeek } from './week-load.ts'
import type { HostInYear, Year } from '../year.ts'

/** What each week costs now, how many reviews it has drawn of late, and how far prices move at a time. */
export type WeekPrices = {
  readonly now: Float64Array
  readonly drawn: Float64Array
  stride: number
  best: number
  round: number
}

/** To begin with, every week costs what the last review does when each goes where people are fewest taken. */
export function newWeekPrices(year: Year): WeekPrices {
  const loads = year.weeks.map(() => 0)
  let last = 0
  for (const _ of year.hosts) {
    let [chosen, least] = [-1, Number.POSITIVE_INFINITY]
    for (const [week, load] of loads.entries()) {
      const cost = nextInWeek(year, week, load)
      if (cost < least) [chosen, least] = [week, cost]
    }
    if (chosen < 0) break
    loads[chosen] = (loads[chosen] ?? 0) + 1
    last = least
  }
  return {
    now: Float64Array.from(loads, () => last),
    drawn: new Float64Array(loads.length),
    stride: 1,
    best: Number.NEGATIVE_INFINITY,
    round: 0,
  }
}

/** A price follows what a week has drawn over several rounds, so that hosts do not all run from one week to the next. */
const memory = 0.2
const shorter = 0.7

/** Moves the prices; false when no price would ever matter. */
export function repriced(
  year: Year,
  prices: WeekPrices,
  { loads, bound }: { readonly loads: readonly number[]; readonly bound: number },
): boolean {
  const { policy } = year.problem
  if (policy.weights.crowding === 0 && policy.mostAWeek === null) return false
  prices.round += 1
  if (bound < prices.best) prices.stride *= shorter
  prices.best = Math.max(prices.best, bound)
  for (const [week, load] of loads.entries()) {
    const drawn =
      (prices.drawn[week] ?? 0) + Math.max(memory, 1 / prices.round) * (load - (prices.drawn[week] ?? 0))
    prices.drawn[week] = drawn
    const now = prices.now[week] ?? 0
    prices.now[week] = now + prices.stride * (worth(year, { week, drawn, now }) - now)
  }
  return true
}

type Drawn = { readonly week: number; readonly drawn: number; readonly now: number }

/** The price at which a week would have as many reviews as it draws; what is asked now, where that is such a price. */
function worth(year: Year, { week, drawn, now }: Drawn): number {
  const most = year.most[week] ?? 0
  if (drawn > most) return now + (year.problem.policy.weights.rank * (drawn - most)) / Math.max(1, most)
  const last = drawn < 1 ? 0 : nextInWeek(year, week, Math.floor(drawn) - 1)
  return Math.min(Math.max(now, last), nextInWeek(year, week, Math.ceil(drawn)))
}

/** How many reviews each week draws at its price; whoever has no lead is where it is cheapest. */
export function countLoads(market: Market): number[] {
  const { year, offers, offerOf, weekOf, weekPrice } = market
  const loads = year.weeks.map(() => 0)
  for (const { index, slots } of year.hosts) {
    const offer = offerOf[index] ?? -1
    const seat = offers[index]?.seats[offer]
    const week = seat === undefined ? cheapestWeek(slots, weekPrice) : weekOf[seat]
    if (week !== undefined) loads[week] = (loads[week] ?? 0) + 1
  }
  return loads
}

const cheapestWeek = (slots: HostInYear['slots'], price: Float64Array): number | undefined =>
  slots.toSorted((one, other) => one.cost + (price[one.week] ?? 0) - other.cost - (price[other.week] ?? 0))[0]
    ?.week
