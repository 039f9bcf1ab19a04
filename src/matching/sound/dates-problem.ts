import { daysBetween } from '#kernel'
import type { DatesProblem, HostToDate } from '../dates/dates-problem.ts'
import { mustBeNumber, mustBeUnique, mustBeWhole } from './numbers.ts'

/** Throws RangeError, in words that name who or what, for a problem that no dates could make sense of. */
export function mustBeDatable({ hosts, leads, surcharges, teamRooms, fixed, policy }: DatesProblem): void {
  mustBeUnique(hosts, 'hosts')
  mustBeUnique(leads, 'leads')
  for (const [name, points] of Object.entries(policy.weights)) mustBeWhole(`The weight ${name}`, points)
  if (policy.mostAWeek !== null) mustBeWhole('The most reviews a week', policy.mostAWeek)
  for (const { host, points } of surcharges) mustBeNumber(`A surcharge of host ${host}`, points)
  for (const { week, reviews } of teamRooms) mustBeWhole(`Reviews in the week of ${week}`, reviews)
  for (const { id, limit, gapDays, home, farthestKm } of leads) {
    mustBeWhole(`The limit of lead ${id}`, limit)
    mustBeWhole(`The gap days of lead ${id}`, gapDays)
    mustBeNumber(`The easting of lead ${id}`, home.easting)
    mustBeNumber(`The northing of lead ${id}`, home.northing)
    if (farthestKm !== null) mustBeNumber(`How far lead ${id} travels`, farthestKm, { least: 0 })
  }
  for (const host of hosts) hostMustBeSound(host)
  const firsts = [
    ...hosts.flatMap(({ wishes }) => wishes.map(({ first }) => first)),
    ...fixed.flatMap(({ first }) => first ?? []),
  ].toSorted()
  const [first] = firsts
  const last = firsts.at(-1)
  if (first && last && daysBetween(first, last) > daysApartAtMost)
    throw new RangeError(`Days from ${first} to ${last} are more than one partnership year`)
}

// A year is held in 384 days from its first Monday.
const daysApartAtMost = 370

function hostMustBeSound({ id, place, wishes }: HostToDate): void {
  mustBeNumber(`The easting of host ${id}`, place.easting)
  mustBeNumber(`The northing of host ${id}`, place.northing)
  for (const { rank } of wishes) mustBeWhole(`A wish of host ${id}`, rank, 1)
}
