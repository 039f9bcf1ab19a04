import { type Day, daysBetween, daysFrom, weekOf } from '#kernel'
import { at } from '../at.ts'
import type { Place, Practitioner } from '../problem.ts'
import { mustBeDatable } from '../sound/dates-problem.ts'
import { kilometres } from '../travel.ts'
import type { DatesProblem, HostToDate, Surcharge } from './dates-problem.ts'
import type { ImpossibleWish } from './dates-plan.ts'
import { freeStarts } from './free-starts.ts'
import { type NearLeads, nearLeadsOf } from './near-leads.ts'
import { windowsFor } from './possible-windows.ts'
import { roomIn } from './week-room.ts'

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

/**
 * Everything the search asks again and again, in tables. Hosts and leads are in the order of their ids; `starts` are the days from
 * which leads are free for a review, in bits; `room` is how many reviews the people who are free could hold in each week.
 */
export type Year = {
  readonly problem: DatesProblem
  readonly hosts: readonly HostInYear[]
  readonly leads: readonly Practitioner[]
  readonly weeks: readonly Day[]
  /** Each week's Monday, as a number of days from the first. */
  readonly dayOf: readonly number[]
  readonly starts: Int32Array
  readonly dayWords: number
  readonly room: readonly number[]
  /** The most reviews that may begin in each week; where people fixed more, as many as they did. */
  readonly most: readonly number[]
  readonly near: NearLeads
  readonly banned: ReadonlyMap<string, ReadonlySet<string>>
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
  const fixedLead = new Map(problem.fixed.flatMap(({ host, lead }) => (lead ? [[host, lead] as const] : [])))
  const leads = leadsOf(problem, fixedLead)
  const dayOf = weeks.map((week) => (begins ? daysBetween(begins, week) : 0))
  const free = freeStarts(leads, begins)
  return {
    problem,
    hosts,
    leads,
    weeks,
    dayOf,
    ...free,
    room: roomIn(problem, { weeks, dayOf, leads, ...free }),
    most: mostIn(problem, hosts, weeks.length),
    near: nearLeadsOf(leads),
    banned: bannedIn(problem),
    fixedLead,
    impossible: found.flatMap(({ impossible }) => impossible),
  }
}

/** In the order of their ids; whoever a person fixed for more reviews than they agreed to may have those. */
function leadsOf({ leads }: DatesProblem, fixedLead: ReadonlyMap<string, string>): Practitioner[] {
  const fixed = Map.groupBy(fixedLead.values(), (lead) => lead)
  return leads
    .toSorted(byId)
    .map((lead) => ({ ...lead, limit: Math.max(lead.limit, fixed.get(lead.id)?.length ?? 0) }))
}

function surchargeBook(surcharges: readonly Surcharge[]): Map<string, Map<Day, number>> {
  const book = new Map<string, Map<Day, number>>()
  for (const { host, first, points } of surcharges) {
    const ofHost = book.get(host) ?? new Map<Day, number>()
    book.set(host, ofHost.set(first, (ofHost.get(first) ?? 0) + points))
  }
  return book
}

function mostIn(problem: DatesProblem, hosts: readonly HostInYear[], weeks: number): number[] {
  const { mostAWeek } = problem.policy
  if (mostAWeek === null) return Array.from({ length: weeks }, () => Number.POSITIVE_INFINITY)
  const fixed = new Set(problem.fixed.flatMap(({ host, first }) => (first ? [host] : [])))
  const begun = hosts.flatMap(({ host, slots }) => (fixed.has(host.id) ? slots.map(({ week }) => week) : []))
  return Array.from({ length: weeks }, (_, week) =>
    Math.max(mostAWeek, begun.filter((each) => each === week).length),
  )
}

function bannedIn({ forbidden }: DatesProblem): Map<string, Set<string>> {
  const banned = new Map<string, Set<string>>()
  for (const { host, lead } of forbidden) banned.set(host, (banned.get(host) ?? new Set()).add(lead))
  return banned
}

/** May lead this host at all, whenever: no tie to it, and near enough. What a person fixed is not held to it. */
export function mayLead({ banned, fixedLead }: Year, host: HostToDate, lead: Practitioner): boolean {
  const fixed = fixedLead.get(host.id)
  if (fixed !== undefined) return fixed === lead.id
  return hasNoTie(host, lead) && banned.get(host.id)?.has(lead.id) !== true
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

/** Leads who cost a host no more than so many points by their way alone. */
export function leadsWithin({ problem, near }: Year, place: Place, points: number): number[] {
  const perKm = problem.policy.weights.tenKilometres / 10
  return points < 0 ? [] : near.within(place, (points + 1) / Math.max(1e-3, perKm))
}
