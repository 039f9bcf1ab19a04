/**
 * What a plan is judged by, as data the office can see and change. Every weight is in points of cost, whole numbers.
 * Levels outrank one another by size: an empty slot (100,000) over team make-up (tens of thousands),
 * over stability (thousands), over suitability and fairness (hundreds).
 */
export type MatchingPolicy = {
  /** `spread` shares shortage out and keeps teams above quorum; `fullTeamsFirst` completes as many teams as it can. */
  readonly shortage: 'spread' | 'fullTeamsFirst'
  /** Which rules hold. Own school, dates, accreditation and limits always do. */
  readonly conflicts: {
    readonly ownTrust: boolean
    readonly ownHub: boolean
    readonly declared: boolean
    readonly distance: boolean
    readonly oneFromASchool: boolean
    readonly oneFromATrust: boolean
  }
  /** A team is quorate with `atLeast` people or this `share` of its slots, whichever is more, and never more than its slots. */
  readonly quorum: { readonly atLeast: number; readonly share: number }
  /** Within so many `days` of a review, taking back what was said about it costs so many `times` as much. */
  readonly shortNotice: { readonly days: number; readonly times: number }
  /** How many reviewer days one review is worth in reciprocity. */
  readonly daysAReview: number
  readonly weights: MatchingWeights
}

export type MatchingWeights = {
  /** The first slot left empty; each further one in the same team costs `steeper` of it more. */
  readonly emptySlot: number
  readonly steeper: number
  readonly belowQuorum: number
  /** With `fullTeamsFirst`: what an incomplete team costs beside its empty slots. */
  readonly incompleteTeam: number
  readonly samePhase: number
  readonly senior: number
  readonly special: number
  readonly send: number
  readonly onlyNovices: number
  /** Only a person takes an acceptance back, never the solver: this is what a manual change is told it costs. */
  readonly acceptanceTakenBack: number
  readonly offerTakenBack: number
  readonly choiceTakenBack: number
  /** Points for a first choice; each rank below loses `rankStep`. */
  readonly choice: number
  readonly rankStep: number
  readonly phase: number
  readonly interest: number
  readonly specialism: number
  readonly contrast: number
  readonly travel: number
  /** The second review of one person; the third costs twice that, and so on. */
  readonly anotherReview: number
  /** Each review of somebody who was on a team in the season before: among equals, others have their turn. */
  readonly servedLately: number
  readonly beyondOwed: number
}

export const standardPolicy: MatchingPolicy = {
  shortage: 'spread',
  conflicts: {
    ownTrust: true,
    ownHub: true,
    declared: true,
    distance: true,
    oneFromASchool: true,
    oneFromATrust: true,
  },
  quorum: { atLeast: 2, share: 0.5 },
  shortNotice: { days: 28, times: 2 },
  daysAReview: 3,
  weights: {
    emptySlot: 100_000,
    steeper: 0.25,
    belowQuorum: 200_000,
    incompleteTeam: 100_000,
    samePhase: 8_000,
    senior: 20_000,
    special: 20_000,
    send: 10_000,
    onlyNovices: 20_000,
    acceptanceTakenBack: 10_000,
    offerTakenBack: 3_000,
    choiceTakenBack: 2_000,
    choice: 300,
    rankStep: 60,
    phase: 150,
    interest: 80,
    specialism: 60,
    contrast: 150,
    travel: 200,
    anotherReview: 60,
    servedLately: 40,
    beyondOwed: 150,
  },
}

/** How many people make a team of so many slots quorate. */
export const quorumOf = ({ quorum }: Pick<MatchingPolicy, 'quorum'>, slots: number): number =>
  Math.min(slots, Math.max(quorum.atLeast, Math.ceil(slots * quorum.share)))

/**
 * The same policy with its levels so far apart that none is traded for one below it in a season of some hundred places: an empty
 * slot and how evenly shortage is spread before any team's make-up, that before stability, and that before all else. Not in
 * large seasons, where points that outweigh everything would make every gap look small.
 */
export const inOrder = ({ weights, ...policy }: MatchingPolicy): MatchingPolicy => ({
  ...policy,
  weights: {
    ...weights,
    emptySlot: 100 * weights.emptySlot,
    belowQuorum: 100 * weights.belowQuorum,
    incompleteTeam: 100 * weights.incompleteTeam,
    samePhase: 10 * weights.samePhase,
    senior: 10 * weights.senior,
    special: 10 * weights.special,
    send: 10 * weights.send,
    onlyNovices: 10 * weights.onlyNovices,
  },
})
