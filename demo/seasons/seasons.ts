import { type Period } from '#kernel'
import { type SchoolId, partnershipYear } from '#partnership'
import { standardPolicies } from '#seasons'
import type { DemoPartnership } from '../partnership/write-partnership.ts'
import type { DemoSchool } from '../partnership/schools.ts'
import type { DemoPeople } from '../people/people.ts'
import type { DemoPractitioner } from '../practitioners/practitioners.ts'
import { chanceOf } from '../random.ts'
import { type Stay, allotDays } from './allot-days.ts'
import type { DemoCalendar, DemoYear } from './calendar.ts'
import { pastHosts } from './hosts.ts'
import type { DemoReview } from './review.ts'
import { rosterOf } from './roster.ts'
import { type Centre, completeSeason } from './season-complete.ts'

export type DemoNetwork = {
  readonly partnership: DemoPartnership
  readonly people: DemoPeople
  readonly practitioners: readonly DemoPractitioner[]
  readonly calendar: DemoCalendar
}

/** 82 per cent of 425 teams were there in full in 2023/24. */
const fullTeams = { 2022: 317, 2023: 348 }

export function inventReviews({ partnership, people, practitioners, calendar }: DemoNetwork): DemoReview[] {
  const chance = chanceOf('days of reviews')
  const hosts = pastHosts(partnership.schools)
  const daysIn = (year: DemoYear, schools: readonly DemoSchool[]) =>
    allotDays(chance, schools, { year, calendar, policies: standardPolicies(partnershipYear(year)) })
  const stays = {
    2022: daysIn(
      2022,
      hosts[2022].map(({ school }) => school),
    ),
    2023: daysIn(
      2023,
      hosts[2023].map(({ school }) => school),
    ),
  }
  const roster = rosterOf(partnership, practitioners, hostingDays(Object.values(stays)))
  const centre = centreOf(people)
  const past = (year: 2022 | 2023) =>
    completeSeason({
      year,
      hosts: hosts[year],
      stays: stays[year],
      roster,
      centre,
      fullTeams: fullTeams[year],
    })
  return [...past(2022), ...past(2023)]
}

function hostingDays(seasons: readonly ReadonlyMap<DemoSchool, Stay>[]): Map<SchoolId, Period[]> {
  const days = new Map<SchoolId, Period[]>()
  for (const stays of seasons)
    for (const [{ id }, stay] of stays) days.set(id, [...(days.get(id) ?? []), stay])
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
