import { at } from '../at.ts'
import { kilometres } from '../travel.ts'
import type { Place } from '../problem.ts'
import type { Facilitator, SchoolToGroup } from './groups-problem.ts'
import { cheapest } from './cheapest.ts'

/** The middle of a group of schools, on the national grid. */
export function middleOf(schools: readonly SchoolToGroup[]): Place {
  const mean = (of: (place: Place) => number): number =>
    Math.round(schools.reduce((sum, { place }) => sum + of(place), 0) / schools.length)
  return { easting: mean(({ easting }) => easting), northing: mean(({ northing }) => northing) }
}

/** They know a phase of the group's, have no tie to any of its schools, and would travel so far. */
export function canLead(facilitator: Facilitator, schools: readonly SchoolToGroup[]): boolean {
  const { phases, trust, conflicts, farthestKm, place } = facilitator
  if (!schools.some(({ phase }) => phases.includes(phase))) return false
  if (schools.some((school) => conflicts.includes(school.id))) return false
  if (trust !== null && schools.some((school) => school.trust === trust)) return false
  return farthestKm === null || kilometres(place, middleOf(schools)) <= farthestKm
}

const nobody = 1_000_000

/** A facilitator for as many groups as can be, and the fewest kilometres in all: exact. `null` where none is left. */
export function facilitatorsFor(
  facilitators: readonly Facilitator[],
  groups: readonly (readonly SchoolToGroup[])[],
): (Facilitator | null)[] {
  const places = facilitators.flatMap((facilitator) =>
    Array.from({ length: Math.min(facilitator.capacity, groups.length) }, () => facilitator),
  )
  const costs = groups.map((schools) => {
    const middle = middleOf(schools)
    const costOf = new Map(
      facilitators.map((facilitator) => [
        facilitator,
        canLead(facilitator, schools) ? Math.round(kilometres(facilitator.place, middle)) : nobody,
      ]),
    )
    return Float64Array.from([
      ...places.map((facilitator) => costOf.get(facilitator) ?? nobody),
      ...groups.map(() => nobody),
    ])
  })
  return cheapest(costs).map((place, index) => {
    const facilitator = places[place] ?? null
    return facilitator && canLead(facilitator, at(groups, index)) ? facilitator : null
  })
}
