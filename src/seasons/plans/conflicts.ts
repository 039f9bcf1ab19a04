import type { Practitioner } from '#matching'
import { type PartnershipYear, type SchoolId, yearBefore } from '#partnership'
import type { SeasonPractitioner } from '#practitioners'
import type { ReviewRole } from '../places/placement.ts'
import type { SeasonRoster, Visit } from './problem-store.ts'

/** Schools that somebody must not review, and why: declared, another post of theirs, a visit too recent, or led too often. */
export function conflictsOf(
  person: SeasonPractitioner,
  { season, visits }: Pick<SeasonRoster, 'season' | 'visits'>,
  role: ReviewRole,
): Practitioner['conflicts'] {
  const theirs = visits.get(person.person) ?? []
  const { yearsSinceVisit, leadYearsRunning } = season.policies.conflicts
  const visited =
    role === 'lead'
      ? ledTooOften(theirs, season.year, leadYearsRunning)
      : visitedLately(theirs, season.year, yearsSinceVisit)
  return [...person.conflicts, ...otherPosts(person), ...visited]
}

const otherPosts = ({ posts }: SeasonPractitioner) =>
  posts
    .slice(1)
    .flatMap(({ school }) => (school === null ? [] : [{ school, why: 'they hold a post there too' }]))

const visitedLately = (visits: readonly Visit[], year: PartnershipYear, years: number) =>
  visits
    .filter((visit) => yearsBetween(visit.year, year) <= years)
    .map(({ school, year: when }) => ({ school, why: `they reviewed it in ${when}` }))

function ledTooOften(visits: readonly Visit[], year: PartnershipYear, most: number) {
  const led = Map.groupBy(
    visits.filter(({ role }) => role === 'lead'),
    ({ school }) => school,
  )
  return [...led].flatMap(([school, years]: [SchoolId, Visit[]]) =>
    yearsRunning(years, year) >= most
      ? [{ school, why: `they have led its review ${most === 1 ? 'last year' : `${most} years running`}` }]
      : [],
  )
}

function yearsRunning(visits: readonly Visit[], year: PartnershipYear): number {
  let count = 0
  for (let at = yearBefore(year); visits.some((visit) => visit.year === at); at = yearBefore(at)) count += 1
  return count
}

const yearsBetween = (earlier: PartnershipYear, later: PartnershipYear): number =>
  Number(later.slice(0, 4)) - Number(earlier.slice(0, 4))
