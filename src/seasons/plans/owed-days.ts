import type { SchoolId } from '#partnership'
import type { SeasonPractitioner } from '#practitioners'
import { type Placement, isHeld } from '../places/placement.ts'
import { expectationOf } from '../reciprocity/expectation.ts'
import type { SeasonRoster } from './problem-store.ts'

/** How many reviewer days each practitioner’s school still owes, the placements that `counts` says yes to being given. */
export function owedDays(
  { season, reviews, placements, practitioners, firstYears }: SeasonRoster,
  counts: (placement: Placement) => boolean,
): (person: SeasonPractitioner) => number {
  const schoolOf = new Map(practitioners.map((person) => [person.person, ownSchool(person)]))
  const given = new Map<SchoolId, number>()
  for (const placement of placements) {
    const school = schoolOf.get(placement.person)
    if (!school || !isHeld(placement.state) || !counts(placement)) continue
    const days = placement.daysAttended ?? season.policies.reciprocity.daysAPlacement
    given.set(school, (given.get(school) ?? 0) + days)
  }
  const expected = new Map(
    reviews.map(({ school, pupils }) => [
      school,
      expectationOf(season.policies, { hosts: true, pupils, firstYear: firstYears.has(school) }).most,
    ]),
  )
  return (person) => {
    const school = ownSchool(person)
    return school === null ? 0 : Math.max(0, (expected.get(school) ?? 0) - (given.get(school) ?? 0))
  }
}

const ownSchool = ({ posts }: SeasonPractitioner): SchoolId | null => posts[0]?.school ?? null
