import { at } from '../../at.ts'
import { isFreeOn } from '../free-starts.ts'
import { costOfNoLead } from './market.ts'
import { nextInWeek } from './week-load.ts'
import { type HostInYear, type Slot, type Year, hostAt, leadCost, leadsWithin, mayLead } from '../year.ts'

/** A host at one of its slots with a lead, each by number, or -1; `own` is what that costs but for the load of its week. */
export type Dated = { readonly slot: number; readonly lead: number; readonly own: number }

type Book = {
  readonly year: Year
  readonly dated: Dated[]
  /** The hosts of each lead. */
  readonly led: readonly number[][]
  /** By week, how many reviews begin in it. */
  readonly load: Int32Array
}

const passes = 20
/** A pass that saves less than this share of the cost is the last. */
const hardly = 1 / 20_000

/**
 * Looks at every host again with all the rules at once: each takes what is cheapest as the others stand, and one without a lead may
 * also take one from a host that has another. Until nothing is better. Hosts with whom a person fixed their lead stay.
 */
export function secondThoughts(year: Year, chosen: readonly (Dated | null)[]): readonly Dated[] {
  const book: Book = {
    year,
    dated: year.hosts.map(() => absent(year)),
    led: year.leads.map(() => []),
    load: new Int32Array(year.weeks.length),
  }
  for (const [host, dated] of chosen.entries()) if (dated) enter(book, host, dated)
  for (let pass = 0, saved = Number.POSITIVE_INFINITY; pass < passes; pass += 1) {
    const total = book.dated.reduce((sum, { own }) => sum + own, 0)
    if (saved <= hardly * total) break
    saved = 0
    for (const own of year.hosts)
      if (own.slots.length > 0 && !(year.fixedLead.has(own.host.id) && at(book.dated, own.index).lead >= 0))
        saved += reconsidered(book, own)
  }
  return book.dated
}

const absent = ({ problem }: Year): Dated => ({ slot: -1, lead: -1, own: problem.policy.weights.noDates })

/** Gives a host what is cheapest for it as the others stand; answers what that saves. */
function reconsidered(book: Book, own: HostInYear): number {
  const now = at(book.dated, own.index)
  enter(book, own.index, absent(book.year))
  const pays = now.own + loadAt(book, own, now.slot)
  const better = cheapestFor(book, own, pays)
  enter(book, own.index, better?.dated ?? now)
  const saved = better ? pays - better.pays : 0
  return at(book.dated, own.index).lead >= 0 ? saved : saved + ledInstead(book, own)
}

const loadAt = ({ year, load }: Book, { slots }: HostInYear, slot: number): number =>
  slot < 0 ? 0 : nextInWeek(year, at(slots, slot).week, load[at(slots, slot).week] ?? 0)

function enter({ year, dated, led, load }: Book, host: number, next: Dated): void {
  const { slots } = hostAt(year, host)
  const before = at(dated, host)
  count(load, slots[before.slot], -1)
  count(load, slots[next.slot], 1)
  if (before.lead >= 0) at(led, before.lead).splice(at(led, before.lead).indexOf(host), 1)
  if (next.lead >= 0) at(led, next.lead).push(host)
  dated[host] = next
}

function count(load: Int32Array, slot: Slot | undefined, by: 1 | -1): void {
  if (slot) load[slot.week] = (load[slot.week] ?? 0) + by
}

type Better = { readonly dated: Dated; readonly pays: number }

/** The cheapest slot and lead, or slot alone, that break no rule as the others stand, for less than so many points. */
function cheapestFor(book: Book, own: HostInYear, under: number): Better | null {
  const { year, load } = book
  const costs = own.slots.map(({ cost, week }) => cost + nextInWeek(year, week, load[week] ?? 0))
  const least = Math.min(...costs)
  if (least >= under) return null
  let best = alone(year, own, costs)
  if (best.pays >= under) best = { dated: best.dated, pays: under }
  const none = best
  for (const lead of leadsWithin(year, own.host.place, best.pays - least)) {
    const person = at(year.leads, lead)
    const way = leadCost(year, own.host, person)
    if (least + way >= best.pays || at(book.led, lead).length >= person.limit) continue
    if (!mayLead(year, own.host, person)) continue
    for (const [slot, pays] of costs.entries()) {
      const there = at(own.slots, slot)
      if (pays + way >= best.pays || !isFreeOn(year, lead, there.day)) continue
      if (inTheWay(book, lead, there).length > 0) continue
      best = { dated: { slot, lead, own: there.cost + way }, pays: pays + way }
    }
  }
  return best === none && none.pays === under ? null : best
}

function alone(year: Year, { host, slots }: HostInYear, costs: readonly number[]): Better {
  const slot = costs.indexOf(Math.min(...costs))
  const own = at(slots, slot).cost + costOfNoLead(year, host.id)
  return { dated: { slot, lead: -1, own }, pays: at(costs, slot) + costOfNoLead(year, host.id) }
}

/** The lead's other reviews that one at this slot cannot stand beside; all of them, when the lead has no more to give. */
function inTheWay({ year, led, dated }: Book, lead: number, { week, day }: Slot): number[] {
  const { limit, gapDays } = at(year.leads, lead)
  const others = at(led, lead)
  const close = others.filter((other) => {
    const there = at(hostAt(year, other).slots, at(dated, other).slot)
    return there.week === week || clearDays(there.day, day) < gapDays
  })
  return close.length === 0 && others.length >= limit ? others.slice() : close
}

/** Clear days between the last day of one review and the first of the next. */
export const clearDays = (one: number, other: number): number => Math.abs(one - other) - 3

/** A lead for a host that has none, from a host that can have somebody else; answers what that saves. */
function ledInstead(book: Book, own: HostInYear): number {
  const { year, load, dated } = book
  const before = at(dated, own.index)
  const pays = before.own
  for (const lead of leadsWithin(year, own.host.place, pays)) {
    const person = at(year.leads, lead)
    if (person.limit < 1 || !mayLead(year, own.host, person)) continue
    const way = leadCost(year, own.host, person)
    for (const [slot, there] of own.slots.entries()) {
      if (!isFreeOn(year, lead, there.day)) continue
      if (before.slot !== slot && (load[there.week] ?? 0) >= (year.most[there.week] ?? 0)) continue
      const next = { slot, lead, own: there.cost + way }
      if (next.own < pays && takesOver(book, own.index, next)) return pays - next.own
    }
  }
  return 0
}

/** The host has this lead and slot, and the one host that is in the way has somebody else; false when that cannot be. */
function takesOver(book: Book, host: number, next: Dated): boolean {
  const { year, dated } = book
  const slot = at(hostAt(year, host).slots, next.slot)
  const before = at(dated, host)
  for (const other of inTheWay(book, next.lead, slot)) {
    const there = hostAt(year, other)
    if (year.fixedLead.has(there.host.id)) continue
    const had = at(dated, other)
    enter(book, other, absent(year))
    if (inTheWay(book, next.lead, slot).length === 0) {
      enter(book, host, next)
      const elsewhere = cheapestFor(book, there, year.problem.policy.weights.noLead)
      if (elsewhere) {
        enter(book, other, elsewhere.dated)
        return true
      }
      enter(book, host, before)
    }
    enter(book, other, had)
  }
  return false
}
