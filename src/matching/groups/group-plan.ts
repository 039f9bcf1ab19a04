import type { Day } from '#kernel'
import type { Phase } from '../problem.ts'
import type { Relaxable } from './pool.ts'

/** A rule that had to give way, for which schools, in words. `facilitator` tells that none was left for a group. */
export type Relaxation = {
  readonly rule: Relaxable | 'facilitator'
  readonly schools: readonly string[]
  readonly words: string
}

/**
 * One group: ids of three or four schools (five where a person agreed), its fit in points, who leads it, days on which all
 * are free for a visit to each, and three sentences that say why.
 */
export type PlannedGroup = {
  readonly schools: readonly string[]
  readonly points: number
  readonly facilitator: string | null
  readonly visitDays: readonly Day[]
  readonly reasons: readonly [string, string, string]
  readonly relaxed: readonly Relaxation[]
}

/** What only a person can decide, and what they could say. */
export type GroupQuestion = {
  readonly schools: readonly string[]
  readonly words: string
  readonly answers: readonly string[]
}

/** How good the groups of one pool are: no grouping of it is worth more than `bound` points. */
export type PoolCertificate = {
  readonly phases: readonly Phase[]
  readonly schools: number
  readonly score: number
  readonly bound: number
  readonly gap: number
  readonly stoppedBecause: string
}

/**
 * Who is with whom. `score` is the fit of all groups in points, more is better; relaxed rules are counted in `relaxed`, not in it.
 * No plan that relaxes as little is worth more than `bound`; `gap` is the share of the bound that may be missing (0 to 1).
 */
export type GroupsPlan = {
  readonly groups: readonly PlannedGroup[]
  readonly leftOut: readonly string[]
  readonly questions: readonly GroupQuestion[]
  readonly score: number
  readonly bound: number
  readonly gap: number
  readonly proven: boolean
  readonly stoppedBecause: string
  readonly pools: readonly PoolCertificate[]
}
