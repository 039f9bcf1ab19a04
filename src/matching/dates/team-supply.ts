import { daysBetween, weekOf } from '#kernel'
import { at } from '../at.ts'
import type { Practitioner } from '../problem.ts'
import type { DatesProblem, HostToDate } from './dates-problem.ts'
import { freeStarts, isFreeOn } from './free-starts.ts'
import { isFreeInWeek } from './week-room.ts'
import { type Year, hasNoTie } from './year.ts'

/** The people who could be in teams, and how many each host's team needs. */
export type TeamsToFill = {
  readonly peers: readonly Practitioner[]
  readonly slots: ReadonlyMap<string, number>
}

/**
 * Who could be in whose team when: `people` by host and by its slot, `hostsOf` the same by person, as host and slot in turn.
 * Of one `group` a team has one at most: a trust's people, or a school's; -1 are those who belong to neither.
 */
export type Supply = {
  readonly slots: readonly number[]
  readonly limits: readonly number[]
  readonly groups: Int32Array
  readonly people: readonly (readonly Int32Array[])[]
  readonly hostsOf: readonly (readonly number[])[]
}

export function supplyOf(year: Year, { peers, slots }: TeamsToFill): Supply {
  const willing = peers
    .filter(({ limit }) => limit > 0)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const calendar = freeStarts(willing, year.weeks[0])
  const hostsOf: number[][] = willing.map(() => [])
  const people = year.hosts.map(({ host, index, slots: own }) => {
    const untied = [...willing.keys()].filter((person) => couldJoin(host, at(willing, person)))
    return own.map(({ day }, slot) => {
      const free = untied.filter((person) => isFreeOn(calendar, person, day))
      for (const person of free) at(hostsOf, person).push(index, slot)
      return Int32Array.from(free)
    })
  })
  return {
    slots: year.hosts.map(({ host }) => slots.get(host.id) ?? 0),
    limits: willing.map(({ limit }) => limit),
    groups: groupsOf(willing),
    people,
    hostsOf,
  }
}

/** Whoever has chosen a review would go there, however far it is. */
const couldJoin = (host: HostToDate, person: Practitioner): boolean =>
  hasNoTie(
    host,
    person.choices.some(({ review }) => review === host.id) ? { ...person, farthestKm: null } : person,
  )

function groupsOf(people: readonly Practitioner[]): Int32Array {
  const names = new Map<string, number>()
  return Int32Array.from(people, ({ trust, school }) => {
    if (trust === null && school === null) return -1
    const name = trust === null ? `school ${school}` : `trust ${trust}`
    const number = names.get(name) ?? names.size
    names.set(name, number)
    return number
  })
}

/** The same, as if each host could have all of its slots at once and anybody could go with anybody: no dates fill more. */
export const atAnyTime = (supply: Supply): Supply => ({
  ...supply,
  groups: supply.groups.map(() => -1),
  people: supply.people.map((slots) => [Int32Array.from(new Set(slots.flatMap((people) => [...people])))]),
})

/** For how many teams there are people in each week in which a host would begin, told by its Monday. */
export function teamRoomsOf(
  { hosts }: Pick<DatesProblem, 'hosts'>,
  { peers, slots }: TeamsToFill,
): DatesProblem['teamRooms'] {
  const weeks = [
    ...new Set(hosts.flatMap(({ wishes }) => wishes.map(({ first }) => weekOf(first)))),
  ].toSorted()
  const [begins] = weeks
  if (!begins) return []
  const willing = peers.filter(({ limit }) => limit > 0)
  const calendar = { ...freeStarts(willing, begins), dayOf: weeks.map((week) => daysBetween(begins, week)) }
  const places = [...slots.values()].reduce((sum, count) => sum + count, 0)
  const ofATeam = Math.max(1, places / Math.max(1, slots.size))
  return weeks.map((week, index) => {
    const free = willing.filter((_, person) => isFreeInWeek(calendar, person, index)).length
    return { week, reviews: Math.floor(free / ofATeam) }
  })
}
