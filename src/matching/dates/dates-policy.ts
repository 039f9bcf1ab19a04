/** What dates are judged by, as data that the office can see and change. Weights are points of cost, whole numbers. */
export type DatesPolicy = {
  /** No more reviews than this begin in one week; null for no limit. */
  readonly mostAWeek: number | null
  readonly weights: {
    /** A review without a Lead Reviewer: above everything else. */
    readonly noLead: number
    /** A review without any dates that the calendar allows. */
    readonly noDates: number
    /** Each rank below the host's first wish. */
    readonly rank: number
    /** Each ten kilometres, in a straight line, between lead and host. */
    readonly tenKilometres: number
    /** A lead who does not know the host's phase. */
    readonly otherPhase: number
    /** The last review of a week that takes everybody who is free in it; one that finds half of them taken costs half. */
    readonly crowding: number
  }
}

export const standardDatesPolicy: DatesPolicy = {
  mostAWeek: null,
  weights: { noLead: 100_000, noDates: 1_000_000, rank: 40, tenKilometres: 2, otherPhase: 120, crowding: 60 },
}
