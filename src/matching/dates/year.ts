import { type Day, daysBetween, daysFrom, weekOf } from '#kernel'
import { at } from '../at.ts'
import type { Practitioner } from '../problem.ts'
import { mustBeDatable } from '../sound/dates-problem.ts'
import { kilometres } from '../travel.ts'
import type { DatesProblem, HostToDate, Surcharge } from './dates-problem.ts'
import type { ImpossibleWish } from './dates-plan.ts'
import { windowsFor } from './possible-windows.ts'

/** A window as the search knows it: which week of the year, which day, and what it costs whoever leads. */
export type Slot = {
  readonly first: Day
  readonly rank: number
  readonly week: number
  readonly day: number
  readonly cost: number
}

export type HostInYear = {
  readonly index: number
  readonly host: HostToDate
  readonly slots: readonly Slot[]
}

/** Everything the search asks again and again, in tables. Hosts and leads are in the order of their ids; `free` are leads' free days in bits. */
export type Year = {
  readonly problem: DatesProblem
  readonly hosts: readonly HostInYear[]
  readonly leads: readonly Practitioner[]
  readonly weeks: readonly Day[]
  /** Each week's Monday, as a number of days from the first. */
  readonly dayOf: readonly number[]
  readonly free: Int32Array
  readonly dayWords: number
  readonly banned: ReadonlySet<string>
  readonly fixedLead: ReadonlyMap<string, string>
  readonly impossible: readonly ImpossibleWish[]
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : 1

/** Throws RangeError for a problem that is not sound. */
export function yearOf(problem: DatesProblem): Year {
  mustBeDatable(problem)
  const fixedFirst = new Map(
    problem.fixed.flatMap(({ host, first }) => (first ? [[host, first] as const] : [])),
  )
  const found = problem.hosts.toSorted(byId).map((host) => {
    const first = fixedFirst.get(host.id)
    if (!first) return { host, ...windowsFor(host, problem.calendar) }
    const rank = host.wishes.find((wish) => wish.first === first)?.rank ?? 1
    return {
      host,
      possible: [{ first, days: daysFrom(first, 3), week: weekOf(first), rank }],
      impossible: [],
    }
  })
  const windows = found.flatMap(({ possible }) => possible)
  const weeks = [...new Set(windows.map(({ week }) => week))].toSorted()
  const numberOf = new Map(weeks.map((week, index) => [week, index]))
  const begins = weeks[0]
  const extra = surchargeBook(problem.surcharges)
  const hosts = found.map(({ host, possible }, index): HostInYear => ({
    index,
    host,
    slots: possible.map(({ first, rank, week }) => ({
      first,
      rank,
      week: numberOf.get(week) ?? 0,
      day: begins ? daysBetween(begins, first) : 0,
      cost: problem.policy.weights.rank * (rank - 1) + (extra.get(host.id)?.get(first) ?? 0),
    })),
  }))
  const leads = problem.leads.toSorted(byId)
  return {
    problem,
    hosts,
    leads,
    weeks,
    dayOf: weeks.map((week) => (begins ? daysBetween(begins, week) : 0)),
    ...freeDays(leads, begins),
    banned: new Set(problem.forbidden.map(({ host, lead }) => `${host}\n${lead}`)),
    fixedLead: new Map(problem.fixed.flatMap(({ host, lead }) => (lead ? [[host, lead] as const] : []))),
    impossible: found.flatMap(({ impossible }) => impossible),
  }
}

function surchargeBook(surcharges: readonly Surcharge[]): Map<string, Map<Day, number>> {
  const book = new Map<string, Map<Day, number>>()
  for (const { host, first, points } of surcharges) {
    const ofHost = book.get(host) ?? new Map<Day, number>()
    book.set(host, ofHost.set(first, (ofHost.get(first) ?? 0) + points))
  }
  return book
}

// 384 days: a school year and the days that a review may run over it.
const dayWordsAYear = 12

/** Bit after bit, the days from the first Monday on that somebody is accredited and free. */
export function freeDays(people: readonly Practitioner[], begins: Day | undefined) {
  const dayWords = dayWordsAYear
  const free = new Int32Array(people.length * dayWords)
  if (!begins) return { free, dayWords }
  for (const [index, { accredited, unavailable }] of people.entries()) {
    const row = index * dayWords
    for (const { from, until } of accredited) {
      const last = until === null ? 32 * dayWords : daysBetween(begins, until)
      for (let day = Math.max(0, daysBetween(begins, from)); day < Math.min(last, 32 * dayWords); day += 1)
        free[row + (day >> 5)] = (free[row + (day >> 5)] ?? 0) | (1 << (day & 31))
    }
    for (const { from, until } of unavailable) {
      const last = until === null ? 32 * dayWords : daysBetween(begins, until)
      for (let day = Math.max(0, daysBetween(begins, from)); day < Math.min(last, 32 * dayWords); day += 1)
        free[row + (day >> 5)] = (free[row + (day >> 5)] ?? 0) & ~(1 << (day & 31))
    }
  }
  return { free, dayWords }
}

/** Free on the three days from a slot's first. */
export function isFreeOn(
  { free, dayWords }: Pick<Year, 'free' | 'dayWords'>,
  person: number,
  day: number,
): boolean {
  for (let date = day; date < day + 3; date += 1)
    if (((free[person * dayWords + (date >> 5)] ?? 0) & (1 << (date & 31))) === 0) return false
  return true
}

/** May lead this host at all, whenever: no tie to it, and near enough. What a person fixed is not held to it. */
export function mayLead({ banned, fixedLead }: Year, host: HostToDate, lead: Practitioner): boolean {
  const fixed = fixedLead.get(host.id)
  if (fixed !== undefined) return fixed === lead.id
  return hasNoTie(host, lead) && (banned.size === 0 || !banned.has(`${host.id}\n${lead.id}`))
}

/** Not of its school, trust or hub, with no declared conflict, and near enough to travel. */
export function hasNoTie(host: HostToDate, person: Practitioner): boolean {
  if (person.school !== null && person.school === host.school) return false
  if (person.trust !== null && person.trust === host.trust) return false
  if (!host.allowsOwnHub && person.hub !== null && person.hub === host.hub) return false
  if (person.conflicts.some(({ school }) => school === host.school)) return false
  return person.farthestKm === null || kilometres(person.home, host.place) <= person.farthestKm
}

/** What a lead costs a host in points, whenever: the way, and not knowing its phase. */
export function leadCost({ problem: { policy } }: Year, host: HostToDate, lead: Practitioner): number {
  const { tenKilometres, otherPhase } = policy.weights
  const away = Math.round((tenKilometres * kilometres(lead.home, host.place)) / 10)
  return away + (lead.phases.includes(host.phase) ? 0 : otherPhase)
}

export const hostAt = ({ hosts }: Year, index: number): HostInYear => at(hosts, index)
