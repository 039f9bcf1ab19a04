import { at } from '../at.ts'
import type { BestLeads } from './best-leads.ts'
import { clearDays, slotOf } from './lawful.ts'
import { type Possibility, bestByWeek } from './lead-flow.ts'
import { type HostInYear, type Year, hostAt, leadCost, mayLead } from './year.ts'

/** A host at a slot with a lead, and what that costs. */
export type Dated = Omit<Possibility, 'arc'> & { readonly cost: number }

/** A host at a slot, or at none; with a lead, or with none. */
export type AtSlot = {
  readonly host: number
  readonly slot: number | null
  readonly lead: number | null
  readonly cost: number
}

type Book = {
  readonly year: Year
  readonly dated: (Dated | null)[]
  readonly ofLead: Map<number, Set<Dated>>
  readonly inWeek: Map<number, number>
  /** Counts what is given up; by lead, and by week, when they last had something given back. */
  given: number
  readonly givenBack: Map<number, number>
  readonly weekBack: Map<number, number>
}

/**
 * Looks at every host again with all the rules at once: first those without a lead, who may also take a lead from a host that has
 * another; then whoever could have better dates or a nearer lead without anybody moving. Until nothing is better.
 */
export function secondThoughts(
  { leadFlow, near }: BestLeads,
  chosen: readonly (Possibility | null)[],
): (Dated | null)[] {
  const { year } = leadFlow
  const book: Book = {
    year,
    dated: chosen.map(() => null),
    ofLead: new Map(),
    inWeek: new Map(),
    given: 0,
    givenBack: new Map(),
    weekBack: new Map(),
  }
  for (const [host, possibility] of chosen.entries())
    if (possibility) enter(book, host, { ...possibility, cost: costOf(year, possibility) })
  const looked = new Map<number, number>()
  for (let pass = 0, moved = true; moved && pass < 20; pass += 1) {
    moved = false
    for (const host of year.hosts) {
      const now = at(book.dated, host.index)
      if (year.fixedLead.has(host.host.id)) continue
      const km = now ? 60 : Number.POSITIVE_INFINITY
      const leads = near.within(host.host.place, km)
      const since = looked.get(host.index) ?? -1
      if (now && !hasNews(book, since, { leads, host })) continue
      looked.set(host.index, book.given)
      if (now ? bettered(book, host, leads) : led(book, host, leads)) moved = true
    }
  }
  return book.dated
}

const costOf = (year: Year, { host, lead, slot }: Omit<Possibility, 'arc'>): number =>
  slotOf(year, { host, slot }).cost + leadCost(year, hostAt(year, host).host, at(year.leads, lead))

function enter(book: Book, host: number, next: Dated | null): void {
  const before = at(book.dated, host)
  if (before) {
    const { week } = slotOf(book.year, before)
    book.given += 1
    book.givenBack.set(before.lead, book.given)
    book.weekBack.set(week, book.given)
    book.ofLead.get(before.lead)?.delete(before)
    book.inWeek.set(week, (book.inWeek.get(week) ?? 0) - 1)
  }
  book.dated[host] = next
  if (!next) return
  const { week } = slotOf(book.year, next)
  const led = book.ofLead.get(next.lead) ?? new Set()
  book.ofLead.set(next.lead, led.add(next))
  book.inWeek.set(week, (book.inWeek.get(week) ?? 0) + 1)
}

type Sight = { readonly leads: readonly number[]; readonly host: HostInYear }

/** Since a host was looked at, one of these leads or weeks has had something given back; before, nothing can be better. */
const hasNews = (book: Book, since: number, { leads, host }: Sight): boolean =>
  since < 0 ||
  leads.some((lead) => (book.givenBack.get(lead) ?? 0) > since) ||
  (book.year.problem.policy.mostAWeek !== null &&
    host.slots.some(({ week }) => (book.weekBack.get(week) ?? 0) > since))

/** The cheapest lead and slot that break no rule with those who stand; null when there are none. */
function cheapestFor(book: Book, host: HostInYear, leads: readonly number[]): Dated | null {
  const { year } = book
  const from = book.dated[host.index] ?? null
  const least = Math.min(...host.slots.map(({ cost }) => cost))
  let best: Dated | null = null
  let ceiling = from?.cost ?? Number.POSITIVE_INFINITY
  for (const lead of leads) {
    const person = at(year.leads, lead)
    const way = leadCost(year, host.host, person)
    if (least + way >= ceiling) continue
    if (person.limit < 1 || !mayLead(year, host.host, person)) continue
    for (const [slot, { week, cost }] of bestByWeek(year, host.slots, lead)) {
      if (cost + way >= ceiling) continue
      const dated = { host: host.index, lead, slot, cost: cost + way }
      if (!hasRoom(book, week, from) || inTheWay(book, dated).length > 0) continue
      best = dated
      ceiling = dated.cost
    }
  }
  return best
}

function hasRoom({ year, inWeek }: Book, week: number, from: Dated | null): boolean {
  const { mostAWeek } = year.problem.policy
  if (mostAWeek === null || (from && slotOf(year, from).week === week)) return true
  return (inWeek.get(week) ?? 0) < mostAWeek
}

/** The lead's other reviews that this one cannot stand beside; all of them, when the lead has no more to give. */
function inTheWay({ year, ofLead }: Book, { host, lead, slot }: Dated): Dated[] {
  const { limit, gapDays } = at(year.leads, lead)
  const others = [...(ofLead.get(lead) ?? [])].filter((other) => other.host !== host)
  const { day, week } = slotOf(year, { host, slot })
  const close = others.filter((other) => {
    const there = slotOf(year, other)
    return there.week === week || clearDays(there.day, day) < gapDays
  })
  return close.length === 0 && others.length >= limit ? others : close
}

function bettered(book: Book, host: HostInYear, leads: readonly number[]): boolean {
  const now = at(book.dated, host.index)
  const better = cheapestFor(book, host, leads)
  if (!now || !better || better.cost >= now.cost) return false
  enter(book, host.index, better)
  return true
}

/** A lead for a host that has none: one who is free, or one whose other host can have somebody else. */
function led(book: Book, host: HostInYear, leads: readonly number[]): boolean {
  const free = cheapestFor(book, host, leads)
  if (free) {
    enter(book, host.index, free)
    return true
  }
  for (const lead of leads) {
    const person = at(book.year.leads, lead)
    if (person.limit < 1 || !mayLead(book.year, host.host, person)) continue
    for (const [slot, { week, cost }] of bestByWeek(book.year, host.slots, lead)) {
      const dated = { host: host.index, lead, slot, cost: cost + leadCost(book.year, host.host, person) }
      if (hasRoom(book, week, null) && takenOver(book, dated, leads)) return true
    }
  }
  return false
}

/** Moves one host that is in the way to somebody else, when that makes room. */
function takenOver(book: Book, dated: Dated, leads: readonly number[]): boolean {
  for (const other of inTheWay(book, dated)) {
    const there = hostAt(book.year, other.host)
    if (book.year.fixedLead.has(there.host.id)) continue
    enter(book, other.host, null)
    if (inTheWay(book, dated).length === 0) {
      enter(book, dated.host, dated)
      const elsewhere = cheapestFor(book, there, leads)
      if (elsewhere) {
        enter(book, other.host, elsewhere)
        return true
      }
      enter(book, dated.host, null)
    }
    enter(book, other.host, other)
  }
  return false
}
