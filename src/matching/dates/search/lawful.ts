import { at } from '../../at.ts'
import { type Market, paidBy } from './market.ts'
import { bringIn } from './shortest-ways.ts'
import { type Dated, clearDays } from './second-thoughts.ts'
import { type Slot, hostAt } from '../year.ts'

type Chosen = Dated & { readonly host: number; readonly seat: number; readonly there: Slot }

/** Far above any plan: an offer that is shut is never taken. */
const shut = 10_000_000

/**
 * Closes, round after round, what breaks the days between two reviews of a lead or the load of a week; the hosts in question take
 * what is then cheapest for all. Whoever still breaks a rule when the rounds are spent goes without. The market
 * is not at its prices any more afterwards.
 */
export function lawful(market: Market, repairs: number): (Dated | null)[] {
  const shutIn: Chosen[] = []
  for (let round = 0; round < repairs; round += 1) {
    const chosen = chosenIn(market)
    const [tooClose, tooMany] = [tooCloseIn(market, chosen), tooManyIn(market, chosen)]
    if (tooClose.length + tooMany.length === 0) break
    for (const each of new Set([...tooClose, ...tooMany])) leave(market, each)
    for (const { seat } of tooClose) market.ask[seat] = Number.POSITIVE_INFINITY
    for (const each of tooMany) surcharge(market, each, shut)
    shutIn.push(...tooMany)
    bringIn(
      market,
      [...new Set([...tooClose, ...tooMany])].map(({ host }) => host),
    )
  }
  for (const each of shutIn) surcharge(market, each, -shut)
  return withoutBreaches(market, chosenIn(market))
}

function leave({ holder, taken, offerOf }: Market, { host, lead, seat }: Chosen): void {
  holder[seat] = -1
  offerOf[host] = -1
  taken[lead] = (taken[lead] ?? 0) - 1
}

/** Adds points to all that a host is offered in the week that it has. */
function surcharge({ offers, weekOf }: Market, { host, there }: Chosen, points: number): void {
  const { seats, costs } = at(offers, host)
  for (const [offer, seat] of seats.entries())
    if (weekOf[seat] === there.week) costs[offer] = (costs[offer] ?? 0) + points
}

function chosenIn({ year, offers, offerOf, leadOf }: Market): (Chosen | null)[] {
  return year.hosts.map(({ index, slots }) => {
    const offer = offerOf[index] ?? -1
    const { seats, slots: numbers, costs } = at(offers, index)
    if (offer < 0) return null
    const [seat, slot] = [at(seats, offer), at(numbers, offer)]
    return { host: index, seat, slot, there: at(slots, slot), lead: leadOf[seat] ?? 0, own: at(costs, offer) }
  })
}

/** Whoever still breaks a rule goes without a lead. */
function withoutBreaches(market: Market, chosen: (Chosen | null)[]): (Chosen | null)[] {
  const out = new Set([...tooCloseIn(market, chosen), ...tooManyIn(market, chosen)])
  if (out.size === 0) return chosen
  return withoutBreaches(
    market,
    chosen.map((each) => (each && out.has(each) ? null : each)),
  )
}

/** Of two reviews of one lead with too few clear days between, the one that is more easily led by somebody else. */
function tooCloseIn(market: Market, chosen: readonly (Chosen | null)[]): Chosen[] {
  const { year } = market
  const ofLead = Map.groupBy(
    chosen.filter((each) => each !== null),
    ({ lead }) => lead,
  )
  return [...ofLead].flatMap(([lead, led]) => {
    const { gapDays } = at(year.leads, lead)
    const inOrder = led.toSorted((one, other) => one.there.day - other.there.day)
    return inOrder.flatMap((each, index) => {
      const before = inOrder[index - 1]
      if (!before || clearDays(before.there.day, each.there.day) >= gapDays) return []
      const [weaker] = [before, each]
        .filter(({ host }) => !year.fixedLead.has(hostAt(year, host).host.id))
        .toSorted((one, other) => regret(market, one) - regret(market, other))
      return weaker ? [weaker] : []
    })
  })
}

/** Beyond the most that may begin in a week, those that are most easily held in another. */
function tooManyIn(market: Market, chosen: readonly (Chosen | null)[]): Chosen[] {
  const { problem, most } = market.year
  if (problem.policy.mostAWeek === null) return []
  const fixed = new Set(problem.fixed.flatMap(({ host, first }) => (first ? [host] : [])))
  const inWeek = Map.groupBy(
    chosen.filter((each) => each !== null),
    ({ there }) => there.week,
  )
  return [...inWeek].flatMap(([week, reviews]) =>
    reviews
      .filter(({ host }) => !fixed.has(hostAt(market.year, host).host.id))
      .map((each) => ({ each, regret: regret(market, each, week) }))
      .sort((one, other) => one.regret - other.regret)
      .slice(0, Math.max(0, reviews.length - (most[week] ?? 0)))
      .map(({ each }) => each),
  )
}

/** What the host's next best would cost it more than this, by the prices; in another week when one is given. */
function regret(market: Market, { host, seat, lead }: Chosen, notIn: number | null = null): number {
  const { seats, costs } = at(market.offers, host)
  let next = market.alone[host] ?? 0
  for (const [each, other] of seats.entries()) {
    const same =
      notIn === null ? other === seat || market.leadOf[other] === lead : market.weekOf[other] === notIn
    if (!same) next = Math.min(next, (costs[each] ?? 0) + (market.ask[other] ?? 0))
  }
  return next - paidBy(market, host)
}
