import type { DatesBudget, DatesProgress, FollowDates } from '../dates-budget.ts'
import { lawful } from './lawful.ts'
import { type Market, newMarket, offer, openAt } from './market.ts'
import { settleMarket, widen } from './prices.ts'
import { type Dated, secondThoughts } from './second-thoughts.ts'
import { costOfWeek } from './week-load.ts'
import { countLoads, newWeekPrices, repriced } from './week-prices.ts'
import { type HostInYear, type Year, hostAt, leadsWithin } from '../year.ts'

/** The best dates that were found, what no dates can cost less than, and why the search ended. */
export type Found = {
  readonly market: Market
  readonly dated: readonly Dated[]
  readonly cost: number
  readonly bound: number
  readonly ended: 'proven' | 'spent' | 'stopped'
}

/**
 * Round after round: hosts bid for seats at the prices of the weeks, leads of whom nobody had thought are brought in, what breaks a
 * rule is put right, and weeks become dearer or cheaper until they draw as many reviews as their price is worth.
 */
export async function findDates(year: Year, budget: DatesBudget, follow: FollowDates): Promise<Found> {
  const market = newMarket(year)
  for (const own of year.hosts) for (const lead of nearest(year, own)) offer(market, own, lead)
  const prices = newWeekPrices(year)
  let best: Best | null = null
  let bound = Number.NEGATIVE_INFINITY
  let news = 1
  for (let round = 1; ; round += 1) {
    const patience = patienceIn(year, round)
    openAt(market, prices.now, patience)
    settleMarket(market)
    openAt(market, prices.now)
    const loads = countLoads(market)
    const widened = widen(market)
    const before: Before = { bound, cost: best?.cost ?? null }
    bound = Math.max(bound, Math.ceil(widened.bound - 0.01))
    const isLast = round >= budget.rounds || round - news > budget.idle
    const isFair = patience === Number.POSITIVE_INFINITY
    if (isFair || isLast) best = cheaper(best, putRight(market, budget))
    if (bound > before.bound || (best?.cost ?? null) !== before.cost || !isFair) news = round
    const isStopped = (await follow(progressOf({ best, bound }, { round, rounds: budget.rounds }))) === 'stop'
    if (isStopped) best ??= putRight(market, budget)
    const goesOn = repriced(year, prices, { loads, bound: widened.bound }) || widened.added > 0 || !isFair
    if (!best || (goesOn && !isLast && !isStopped && bound < best.cost)) continue
    const ended = bound >= best.cost ? 'proven' : isStopped ? 'stopped' : 'spent'
    return { market, ...best, bound: Math.min(bound, best.cost), ended }
  }
}

type Before = { readonly bound: number; readonly cost: number | null }
type Best = Pick<Found, 'dated' | 'cost'>

function putRight(market: Market, { repairs }: DatesBudget): Best {
  const dated = secondThoughts(market.year, lawful(market, repairs))
  return { dated, cost: costOf(market.year, dated) }
}

const cheaper = (one: Best | null, other: Best): Best => (one && one.cost <= other.cost ? one : other)

/**
 * While hosts of a large season have yet to hear of most leads, none outbids others by more than so many points for those whom all know:
 * a few of them would drive up what everybody pays. By round; in those that follow nobody goes without while there is a way.
 */
const patience = [60, 120, 400]
const patienceIn = ({ hosts }: Year, round: number): number =>
  (hosts.length > 1500 ? patience[round - 1] : undefined) ?? Number.POSITIVE_INFINITY

type SoFar = { readonly best: Best | null; readonly bound: number }
type Going = Pick<DatesProgress, 'round' | 'rounds'>

const progressOf = ({ best, bound }: SoFar, going: Going): DatesProgress => ({
  ...going,
  withoutLead: best && best.dated.filter(({ lead }) => lead < 0).length,
  objective: best && best.cost,
  bound: best ? Math.min(bound, best.cost) : bound,
  gap: best && gapOf({ cost: best.cost, bound }),
})

export const gapOf = ({ cost, bound }: Pick<Found, 'cost' | 'bound'>): number =>
  Math.max(0, cost - bound) / Math.max(1, Math.abs(cost))

/** What hosts cost, and what their weeks do besides. */
export function costOf(year: Year, dated: readonly Dated[]): number {
  const loads = new Int32Array(year.weeks.length)
  let sum = 0
  for (const [host, { slot, own }] of dated.entries()) {
    const there = hostAt(year, host).slots[slot]
    if (there) loads[there.week] = (loads[there.week] ?? 0) + 1
    sum += own
  }
  for (const [week, has] of loads.entries()) sum += costOfWeek(year, week, has)
  return sum
}

/** Offers that a host begins with, about. */
const enough = 120

/** The nearest leads who know the host's phase: as many as make enough offers. */
function nearest(year: Year, { host, slots }: HostInYear): number[] {
  const weeks = new Set(slots.map(({ week }) => week)).size
  const few = Math.max(8, enough / Math.max(1, weeks))
  for (let points = 5; points < 160; points *= 1.4) {
    const leads = leadsWithin(year, host.place, points).filter((lead) =>
      year.leads[lead]?.phases.includes(host.phase),
    )
    if (leads.length >= few) return leads
  }
  return [...year.leads.keys()]
}
