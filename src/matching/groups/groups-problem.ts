import type { Day } from '#kernel'
import type { Context, Phase, Place } from '../problem.ts'
import type { GroupsPolicy } from './groups-policy.ts'

/**
 * A school that waits for a group. `id` is unique in the problem, `name` is used in sentences; `strengths` and `priorities`
 * are topics in one wording, what it does well and what it wants help with; `freeDays` are when it can visit or be visited.
 */
export type SchoolToGroup = {
  readonly id: string
  readonly name: string
  readonly phase: Phase
  readonly authority: string
  readonly trust: string | null
  readonly hub: string | null
  readonly place: Place
  readonly context: Context
  readonly strengths: readonly string[]
  readonly priorities: readonly string[]
  readonly freeDays: readonly Day[]
}

/**
 * Somebody who could lead groups. `capacity` is how many groups they can take; `farthestKm` is a straight line to the middle
 * of a group (null: no limit); `conflicts` are ids of schools that they have a tie to.
 */
export type Facilitator = {
  readonly id: string
  readonly name: string
  readonly phases: readonly Phase[]
  readonly trust: string | null
  readonly capacity: number
  readonly place: Place
  readonly farthestKm: number | null
  readonly conflicts: readonly string[]
}

/** Two schools that were in one group before, and when that ended. */
export type Meeting = { readonly schools: readonly [string, string]; readonly on: Day }

/**
 * A value: never changed once it is made. `begins` is the programme's first day. `together` are sets of two to four schools
 * that a person put in one group, which no rule overrides; `apart` are pairs that a person forbade; `fives` are the phases
 * in which a person agreed to a group of five. Ids of schools that are not in the problem are ignored.
 */
export type GroupsProblem = {
  readonly begins: Day
  readonly schools: readonly SchoolToGroup[]
  readonly facilitators: readonly Facilitator[]
  readonly met: readonly Meeting[]
  readonly together: readonly (readonly string[])[]
  readonly apart: readonly (readonly [string, string])[]
  readonly fives: readonly Phase[]
  readonly policy: GroupsPolicy
  readonly seed: number
}
