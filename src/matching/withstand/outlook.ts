import type { Pair } from '../problem.ts'

/** A share of teams (0 to 1): what is expected, how sure that is (half of a 95 % interval), and between what nine seasons in ten lie. */
export type Attendance = {
  readonly expected: number
  readonly error: number
  readonly low: number
  readonly high: number
}

/** How a plan comes through a season of drop-outs, over `seasons` that were played through. */
export type Outlook = {
  readonly seasons: number
  /** Teams with every slot filled on the first day. */
  readonly fullTeams: Attendance
  /** Teams with as many people on the first day as make a quorum. */
  readonly quorateTeams: Attendance
  /** The same seasons with nobody replaced. */
  readonly nobodyReplaced: Attendance
  /** Of the seasons played: places given up, people asked, people who changed to another review; each a mean over seasons. */
  readonly aSeason: { readonly dropOuts: number; readonly asks: number; readonly changes: number }
  /** Every review, weakest first. */
  readonly reviews: readonly ReviewOutlook[]
  /** Where one more standby would help most, most first. */
  readonly oneMore: readonly OneMore[]
}

/** `full` is the share of seasons in which its team is full on the first day, `missing` how many people it lacks in the mean. */
export type ReviewOutlook = {
  readonly review: string
  readonly full: number
  readonly missing: number
  readonly nobodyReplaced: number
}

/** Somebody who could stand by for a review as well; `gains` is how many more full teams a season that is worth. */
export type OneMore = Pair & { readonly gains: number; readonly words: string }

/** Somebody who stands by for a review. `costsPoints` is what the plan would cost more if they step in, `chance` that they can and do. */
export type Standby = {
  readonly practitioner: string
  readonly costsPoints: number
  readonly chance: number
  /** Other reviews that they stand by for, on other days. */
  readonly alsoFor: readonly string[]
  /** A later review whose place they would leave for this one, for others to take; null for those who are free. */
  readonly leaves: string | null
  /** They have been asked, and have said yes. */
  readonly agreed: boolean
  readonly words: string
}

/** Somebody who was asked to stand by for a review; `agreed` when they have said yes. */
export type StandingBy = Pair & { readonly agreed: boolean }

/** Who stands by for one review, best first. `others` are how many more could. */
export type ReviewStandbys = {
  readonly review: string
  readonly standbys: readonly Standby[]
  readonly others: number
}
