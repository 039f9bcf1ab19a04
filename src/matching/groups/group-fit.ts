import type { Day } from '#kernel'
import type { GroupsPolicy } from './groups-policy.ts'
import type { SchoolToGroup } from './groups-problem.ts'
import { fitOf, helpFrom } from './pair-fit.ts'

/** What a group is worth in points, whatever rules were relaxed for it. */
export function groupFit(schools: readonly SchoolToGroup[], policy: GroupsPolicy): number {
  let pairs = 0
  let helped = 0
  for (const school of schools) {
    const others = schools.filter((other) => other !== school)
    pairs += others.reduce((sum, other) => sum + fitOf(school, other, policy), 0)
    if (others.some((other) => helpFrom(other, school).length > 0)) helped += 1
  }
  const { weights } = policy
  const quad = schools.length === 4 ? weights.quad : 0
  return pairs / (schools.length - 1) + weights.helped * helped + quad
}

/** The days on which all of them are free, in order. */
export function daysInCommon([first, ...others]: readonly SchoolToGroup[]): Day[] {
  const sets = others.map(({ freeDays }) => new Set(freeDays))
  const shared = first?.freeDays.filter((date) => sets.every((set) => set.has(date))) ?? []
  return [...new Set(shared)].toSorted()
}
