import type { Blocker, Rule } from './blocker.ts'
import type { Firmness, Pair } from './problem.ts'
import type { ScorePart } from './suitability.ts'
import type { Ask } from './ask.ts'

/** The next best person for a slot with everybody else where they are, and what having them instead would cost. */
export type RunnerUp = { readonly practitioner: string; readonly costsPoints: number; readonly words: string }

/** One person in one slot. `score` is the sum of `parts`; `kept` says that they stood there already. All but who and where is worked out when it is read. */
export type PlannedPlacement = Pair & {
  readonly score: number
  readonly parts: readonly ScorePart[]
  readonly reasons: readonly [string, string, string]
  readonly runnerUp: RunnerUp | null
  readonly kept: boolean
}

/** A rule that keeps people out of a short team: how many it keeps out, and for how many it is the only one. */
export type GapCause = {
  readonly rule: Rule
  readonly words: string
  readonly people: number
  readonly alone: number
}

/**
 * What to ask that, granted, lets this practitioner fill a slot; verified by granting it. `points` is what the plan would then
 * cost more (below 0: less), `effect` the same in words.
 */
export type Fix = {
  readonly words: string
  readonly practitioner: string
  readonly change: readonly Ask[]
  /** How many of the missing slots it fills. */
  readonly fills: number
  readonly points: number
  readonly effect: string
}

/** Which rules clash: the fewest of which each keeps somebody out of a short team and together everybody else. */
export type Clash = { readonly rules: readonly Rule[]; readonly words: string }

export type Gap = {
  readonly review: string
  readonly missing: number
  readonly blockedBy: readonly GapCause[]
  readonly clash: Clash
  /** None when nothing that could be asked of anybody fills a slot: the rules of `clash` cannot all bend. */
  readonly fixes: readonly Fix[]
}

/** Something that stood and does not in this plan. */
export type TakenBack = Pair & { readonly firmness: Firmness; readonly words: string }

/** Somebody who stands firm although a rule now forbids it: kept, and for a person to settle. */
export type Concern = Pair & { readonly blockers: readonly Blocker[] }

export type PlanSummary = {
  readonly reviews: number
  readonly slots: number
  readonly filled: number
  readonly teamsFull: number
  readonly teamsQuorate: number
  readonly kept: number
  readonly takenBack: number
}

/**
 * Who goes where, why, and how good that is. `cost` is the sum of the objective's levels in points, lower is better;
 * no plan that keeps the rules costs less than `bound`; `gap` is the share of the cost that is not proven necessary (0 to 1).
 */
export type Plan = {
  readonly placements: readonly PlannedPlacement[]
  readonly gaps: readonly Gap[]
  readonly takenBack: readonly TakenBack[]
  readonly concerns: readonly Concern[]
  readonly objective: readonly { readonly level: string; readonly value: number }[]
  readonly cost: number
  readonly bound: number
  readonly gap: number
  readonly stoppedBecause: string
  readonly summary: PlanSummary
}

/** Any list of pairs can be asked about, not only one that the solver made. */
export type Placed = { readonly placements: readonly Pair[] }
