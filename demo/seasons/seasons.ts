import { type Day, type Period, addDays } from '#kernel'
import { type SchoolId, partnershipYear } from '#partnership'
import { type Standby, standardPolicies } from '#seasons'
import type { DemoSchool } from '../partnership/schools.ts'
import type { DemoPartnership } from '../partnership/write-partnership.ts'
import type { DemoPeople } from '../people/people.ts'
import type { DemoPerson } from '../people/person.ts'
import type { DemoPractitioner } from '../practitioners/practitioners.ts'
import { type Chance, chanceOf } from '../random.ts'
import { type Stay, allotDays } from './allot-days.ts'
import type { DemoCalendar, DemoYear } from './calendar.ts'
import { hostsThisYear, settledDays } from './hosts-this-year.ts'
import { pastHosts } from './hosts.ts'
import type { DemoReview } from './review.ts'
import { rosterOf } from './roster.ts'
import { type Centre, completeSeason } from './season-complete.ts'
import { type PresentHost, partWaySeason } from './season-part-way.ts'
import { inventStandbys } from './standbys.ts'

export type DemoNetwork = {
  readonly partnership: DemoPartnership
  readonly people: DemoPeople
  readonly practitioners: readonly DemoPractitioner[]
  readonly calendar: DemoCalendar
}

/** 82 per cent of 425 teams were there in full in 2023/24. */
const fullTeams = { 2022: 317, 2023: 348 }

/** Three years of reviews, and who stands by for those to come. */
export type DemoSeasons = {
  readonly reviews: readonly DemoReview[]
  readonly standbys: readonly Standby[]
}

export function inventSeasons(network: DemoNetwork): DemoSeasons {
  const { partnership, people, practitioners, calendar } = network
  const chance = chanceOf('days of reviews')
  const past = pastHosts(partnership.schools)
  const daysIn = (year: DemoYear, schools: readonly DemoSchool[], settled?: ReadonlyMap<string, Day>) =>
    allotDays(chance, schools, { year, calendar, policies: policiesOf(year), settled })
  const stays = {
    2022: daysIn(
      2022,
      past[2022].map(({ school }) => school),
    ),
    2023: daysIn(
      2023,
      past[2023].map(({ school }) => school),
    ),
  }
  const asking = hostsThisYear(partnership)
  const dated = asking.filter(({ turn }) => turn !== 'undated').map(({ school }) => school)
  const thisYear = daysIn(2024, dated, settledDays)
  const hosts = asking.map((host): PresentHost => ({
    ...host,
    stay: thisYear.get(host.school) ?? null,
    movedTo: host.turn === 'moved' ? laterStay(chance, host.school, calendar) : null,
  }))
  const hosting = hostingDays([
    ...Object.values(stays).flatMap((some) => [...some]),
    ...hosts.flatMap(daysHeld),
  ])
  const roster = rosterOf(partnership, practitioners, hosting)
  const centre = centreOf(people)
  const complete = (year: 2022 | 2023) =>
    completeSeason({
      year,
      hosts: past[year],
      stays: stays[year],
      roster,
      centre,
      fullTeams: fullTeams[year],
    })
  const held = [...complete(2022), ...complete(2023)]
  const named = leadsAndReviewers(network)
  const reviews = [...held, ...partWaySeason({ hosts, roster, centre, ...named })]
  const reviewer = named.reviewer.person.id
  return { reviews, standbys: inventStandbys(reviews, { roster, reviewer, nine: named.besides }) }
}

const policiesOf = (year: DemoYear) => standardPolicies(partnershipYear(year))

function laterStay(chance: Chance, school: DemoSchool, calendar: DemoCalendar): Stay {
  const free = calendar.firstDays(school, 2024, policiesOf(2024)).filter((at) => at > '2025-01-10')
  const from = chance.oneOf(free)
  return { from, until: addDays(from, 3) }
}

function daysHeld({ school, stay, movedTo, turn }: PresentHost): [DemoSchool, Stay][] {
  const days = turn === 'onItsWay' ? stay : movedTo
  return days ? [[school, days]] : []
}

/** The nine people who review have no other places than those that are told of them. */
function leadsAndReviewers({ people: { nine }, practitioners }: DemoNetwork) {
  const known = (person: DemoPerson): DemoPractitioner => {
    const found = practitioners.find((who) => who.person.id === person.id)
    if (!found) throw new RangeError(`${person.name} is not a practitioner`)
    return found
  }
  const besides = new Set(Object.values(nine).map(({ id }) => id))
  return { lead: known(nine.leadReviewer), reviewer: known(nine.reviewer), besides }
}

function hostingDays(held: readonly (readonly [DemoSchool, Stay])[]): Map<SchoolId, Period[]> {
  const days = new Map<SchoolId, Period[]>()
  for (const [{ id }, stay] of held) days.set(id, [...(days.get(id) ?? []), stay])
  return days
}

function centreOf({ nine, inSchools, retired }: DemoPeople): Centre {
  const heads = [...Object.values(nine), ...inSchools, ...retired].flatMap((person) =>
    person.posts.flatMap(({ role, school, held }) =>
      role === 'headteacher' && school ? [{ school, held, person }] : [],
    ),
  )
  const bySchool = Map.groupBy(heads, ({ school }) => school)
  return {
    officer: nine.officer.id,
    headOf: ({ id }, on) =>
      bySchool.get(id)?.find(({ held }) => held.from <= on && (held.until === null || on < held.until))
        ?.person.id ?? null,
  }
}
