import { kilometres } from '../travel.ts'
import type { GroupsPolicy } from './groups-policy.ts'
import type { SchoolToGroup } from './groups-problem.ts'

export type FitPart = {
  readonly criterion: 'roll' | 'freeMeals' | 'help' | 'distance'
  readonly points: number
}

/** What two schools are worth to each other: whole points in multiples of six, for each criterion. */
export function fitParts(one: SchoolToGroup, other: SchoolToGroup, policy: GroupsPolicy): FitPart[] {
  const { weights } = policy
  const help = helpShare(one, other) + helpShare(other, one)
  return [
    { criterion: 'roll', points: inSixes(weights.roll * rollLikeness(one, other)) },
    { criterion: 'freeMeals', points: inSixes(weights.freeMeals * mealsLikeness(one, other)) },
    { criterion: 'help', points: inSixes(weights.help * help) },
    { criterion: 'distance', points: inSixes(weights.distance * distanceShare(one, other, policy)) },
  ]
}

export const fitOf = (one: SchoolToGroup, other: SchoolToGroup, policy: GroupsPolicy): number =>
  fitParts(one, other, policy).reduce((sum, { points }) => sum + points, 0)

/** The topics in which the one is strong and the other wants help. */
export const helpFrom = ({ strengths }: SchoolToGroup, { priorities }: SchoolToGroup): string[] =>
  priorities.filter((topic) => strengths.includes(topic))

const inSixes = (points: number): number => 6 * Math.round(points / 6)

const helpShare = (from: SchoolToGroup, to: SchoolToGroup): number => {
  const topics = helpFrom(from, to).length
  return topics === 0 ? 0 : topics === 1 ? 1 : 1.5
}

function rollLikeness({ context: one }: SchoolToGroup, { context: other }: SchoolToGroup): number {
  const times = Math.abs(Math.log(Math.max(1, one.roll) / Math.max(1, other.roll)))
  return Math.max(0, 1 - times / Math.log(3))
}

const mealsLikeness = ({ context: one }: SchoolToGroup, { context: other }: SchoolToGroup): number =>
  Math.max(0, 1 - Math.abs(one.fsm - other.fsm) / 0.3)

function distanceShare(one: SchoolToGroup, other: SchoolToGroup, policy: GroupsPolicy): number {
  const km = kilometres(one.place, other.place)
  const { beyondKm, farthestKm } = policy
  if (km < beyondKm) return km / beyondKm
  const far = Math.min(3 * beyondKm, farthestKm)
  return km <= far ? 1 : Math.max(0, 1 - (km - far) / Math.max(1, farthestKm - far))
}
