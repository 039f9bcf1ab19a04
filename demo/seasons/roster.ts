import { type Day, type Period, type PersonId, addDays, overlaps, period } from '#kernel'
import type { SchoolId, TrustId } from '#partnership'
import type { ReviewRole } from '#seasons'
import type { DemoPartnership } from '../partnership/write-partnership.ts'
import type { DemoSchool } from '../partnership/schools.ts'
import type { DemoPractitioner } from '../practitioners/practitioners.ts'
import type { Chance } from '../random.ts'
import type { DemoYear } from './calendar.ts'

/** A review that needs people on its days. */
export type Opening = {
  readonly school: DemoSchool
  readonly year: DemoYear
  readonly days: Period & { readonly until: Day }
  readonly ownHubAllowed: boolean
}

type Booking = {
  readonly days: Period
  readonly year: DemoYear
  readonly school: SchoolId
  readonly role: ReviewRole
}

type Candidate = {
  readonly who: DemoPractitioner
  /** Every school that they have ever worked at, the latest last. */
  readonly schools: readonly SchoolId[]
  readonly hubs: readonly string[]
  /** When one of their schools hosts. */
  readonly hosting: readonly Period[]
  readonly bookings: Booking[]
}

/** Whom the reviews of all the demo’s seasons can have, and who has been taken where. */
export type Roster = {
  readonly eligible: (opening: Opening, role: ReviewRole) => DemoPractitioner[]
  readonly book: (person: PersonId, opening: Opening, role: ReviewRole) => void
  readonly schoolOf: (person: PersonId) => SchoolId | null
  /** Reviews of the year that somebody has. */
  readonly load: (person: PersonId, year: DemoYear, role: ReviewRole) => number
  readonly trustOf: (who: DemoPractitioner, on: Day) => TrustId | null
}

const gapDays = 7
const yearsSinceVisit = 3
const leadYearsRunning = 2

export function rosterOf(
  partnership: DemoPartnership,
  practitioners: readonly DemoPractitioner[],
  hosting: ReadonlyMap<SchoolId, readonly Period[]>,
): Roster {
  const hubs = new Map(partnership.schools.map(({ id, hub }) => [id, hub]))
  const candidates = practitioners.map((who): Candidate => {
    const schools = who.person.posts.flatMap(({ school }) => school ?? [])
    return {
      who,
      schools,
      hubs: schools.flatMap((school) => hubs.get(school) ?? []),
      hosting: schools.flatMap((school) => hosting.get(school) ?? []),
      bookings: [],
    }
  })
  const byPerson = new Map(candidates.map((candidate) => [candidate.who.person.id, candidate]))
  const trained = (role: ReviewRole) =>
    candidates.filter(({ who }) => who.accreditations.some(({ kind }) => kind === accreditationFor[role]))
  const trainedFor = { lead: trained('lead'), peer: trained('peer') }
  const trusts = trustsBySchool(partnership)
  const trustOf = (who: DemoPractitioner, on: Day) => {
    const post = postOn(who, on)
    return post?.trust ?? (post?.school ? trusts(post.school, on) : null)
  }
  return {
    trustOf,
    load: (person, year, role) => loadOf(byPerson.get(person), year, role),
    eligible: (opening, role) => {
      const { school, days } = opening
      const wanted = { ...opening, role, around: withGap(days) }
      const trust = trusts(school.id, days.from)
      return trainedFor[role].flatMap((candidate) =>
        couldCome(candidate, wanted) && (trust === null || trustOf(candidate.who, days.from) !== trust)
          ? [candidate.who]
          : [],
      )
    },
    book: (person, { school, year, days }, role) =>
      byPerson.get(person)?.bookings.push({ days, year, school: school.id, role }),
    schoolOf: (person) => byPerson.get(person)?.schools.at(-1) ?? null,
  }
}

const withGap = ({ from, until }: Opening['days']): Period =>
  period(addDays(from, -gapDays), addDays(until, gapDays))

const loadOf = (candidate: Candidate | undefined, year: DemoYear, role: ReviewRole): number =>
  candidate?.bookings.filter((booking) => booking.year === year && booking.role === role).length ?? 0

type Wanted = Opening & { readonly role: ReviewRole; readonly around: Period }

/** Near enough, without a tie, trained, free, and with some of their time left. */
const couldCome = (candidate: Candidate, wanted: Wanted): boolean =>
  isNear(candidate.who, wanted.school) &&
  !hasTie(candidate, wanted) &&
  isAccredited(candidate.who, wanted) &&
  isFree(candidate, wanted) &&
  loadOf(candidate, wanted.year, wanted.role) < limitOf(candidate.who, wanted)

const hasTie = ({ who, schools, hubs }: Candidate, { school, ownHubAllowed }: Wanted): boolean =>
  schools.includes(school.id) ||
  (!ownHubAllowed && school.hub !== null && hubs.includes(school.hub)) ||
  who.conflicts.some((conflict) => conflict.school === school.id)

/** The post that somebody held on a day, or their last. */
const postOn = ({ person }: DemoPractitioner, on: Day) =>
  person.posts.find(
    ({ held, hub }) => hub === null && held.from <= on && (held.until === null || on < held.until),
  ) ?? person.posts.findLast(({ hub }) => hub === null)

function trustsBySchool({ times }: DemoPartnership) {
  const bySchool = Map.groupBy(times, ({ school }) => school)
  return (school: SchoolId, on: Day): TrustId | null =>
    bySchool.get(school)?.find(({ held }) => held.from <= on && (held.until === null || on < held.until))
      ?.trust ?? null
}

/** In the years before, Lead Reviewers joined a team now and then, and fewer reviewers did more. */
function limitOf({ standing, mostReviews }: DemoPractitioner, { year, role }: Wanted): number {
  if (role === 'lead') return mostReviews
  if (standing !== 'serving') return year === 2024 ? 0 : 1
  return year === 2024 ? mostReviews : mostReviews + 1
}

const accreditationFor = { lead: 'leadReviewer', peer: 'reviewer' } as const

const isAccredited = (who: DemoPractitioner, { days, role }: Wanted): boolean =>
  who.accreditations.some(
    ({ kind, from, until }) => kind === accreditationFor[role] && from <= days.from && days.until <= until,
  )

const isNear = ({ farthestKm, place }: DemoPractitioner, { easting, northing }: DemoSchool): boolean =>
  farthestKm === null || kilometres(place, { easting, northing }) <= farthestKm

type Place = { readonly easting: number; readonly northing: number }

export const kilometres = (one: Place, other: Place): number =>
  Math.hypot(one.easting - other.easting, one.northing - other.northing) / 1000

function isFree(candidate: Candidate, { school, year, days, role, around }: Wanted): boolean {
  const { who, bookings, hosting } = candidate
  if (hosting.some((other) => overlaps(other, days))) return false
  if (year === 2024 && who.absences.some((absence) => overlaps(absence, days))) return false
  const clear = (booking: Booking) =>
    year === 2024 || role === 'peer' || booking.role === 'peer' ? around : days
  if (bookings.some((booking) => overlaps(booking.days, clear(booking)))) return false
  const visits = bookings.filter((booking) => booking.school === school.id)
  if (role === 'peer') return visits.every((visit) => year - visit.year > yearsSinceVisit)
  const led = visits.filter((visit) => visit.role === 'lead')
  return led.length < leadYearsRunning && visits.every((visit) => visit.year !== year)
}

/** Orders people as a good team would have them: the host’s phase first, fresh faces, not too far. */
export function inOrder(
  chance: Chance,
  { school, year }: Opening,
  { people, roster, role }: { people: readonly DemoPractitioner[]; roster: Roster; role: ReviewRole },
): DemoPractitioner[] {
  const scored = people.map((who) => {
    const knows = who.phases[0] === school.phase ? 0.9 : who.phases.includes(school.phase) ? 0.5 : 0
    const far = kilometres(who.place, school) / 300
    const load = roster.load(who.person.id, year, role)
    return {
      who,
      score:
        knows + chance.share() * 0.8 - (who.wantsFar ? -far : far) - load * (role === 'lead' ? 0.12 : 0.5),
    }
  })
  return scored.sort((one, other) => other.score - one.score).map(({ who }) => who)
}
