import type { GroupsProblem } from '../groups/groups-problem.ts'
import { mustBeNumber, mustBeUnique, mustBeWhole } from './numbers.ts'

/** Throws RangeError, in words that name who or what, for a problem that no groups could make sense of. */
export function mustBeGroupable({ schools, facilitators, policy }: GroupsProblem): void {
  mustBeUnique(schools, 'schools')
  mustBeUnique(facilitators, 'facilitators')
  const { weights, beyondKm, farthestKm, yearsApart, spareDays } = policy
  const { quad, ...fit } = weights
  mustBeNumber('The weight quad', quad)
  for (const [name, points] of Object.entries(fit)) mustBeNumber(`The weight ${name}`, points, { least: 0 })
  mustBeNumber('The distance beyond which schools are not local', beyondKm, { least: 0 })
  mustBeNumber('The farthest that schools may be apart', farthestKm, { least: 0 })
  mustBeWhole('The years between two meetings', yearsApart)
  mustBeWhole('The days to spare', spareDays)
  for (const { id, place, context } of schools) {
    mustBeNumber(`The easting of school ${id}`, place.easting)
    mustBeNumber(`The northing of school ${id}`, place.northing)
    mustBeNumber(`The roll of school ${id}`, context.roll, { least: 0 })
    mustBeNumber(`The free school meals of school ${id}`, context.fsm, { least: 0, most: 1 })
  }
  for (const { id, capacity, place, farthestKm: reach } of facilitators) {
    mustBeWhole(`The capacity of facilitator ${id}`, capacity)
    mustBeNumber(`The easting of facilitator ${id}`, place.easting)
    mustBeNumber(`The northing of facilitator ${id}`, place.northing)
    if (reach !== null) mustBeNumber(`How far facilitator ${id} travels`, reach, { least: 0 })
  }
}
