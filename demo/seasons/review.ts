import type { Day, Instant, Period, PersonId } from '#kernel'
import type {
  EstimateLevel,
  EstimateOption,
  EstimateScope,
  PlacementId,
  PlacementState,
  ReviewId,
  ReviewRole,
} from '#seasons'
import type { DemoSchool } from '../partnership/schools.ts'
import type { DemoYear } from './calendar.ts'

/** One review with all that happened to it. */
export type DemoReview = {
  readonly id: ReviewId
  readonly year: DemoYear
  readonly school: DemoSchool
  readonly requestedAt: Instant
  readonly requestedBy: PersonId | null
  readonly days: Period | null
  readonly option: EstimateOption
  readonly focus: readonly string[]
  readonly ownHubAllowed: Instant | null
  readonly slots: number
  readonly places: readonly DemoPlace[]
  readonly estimates: readonly { readonly scope: EstimateScope; readonly level: EstimateLevel }[]
  readonly issued: Instant | null
  readonly closed: Instant | null
  readonly cancelled: { readonly at: Instant; readonly side: 'host' | 'office'; readonly why: string } | null
  readonly postponed: { readonly at: Instant; readonly days: Period; readonly why: string } | null
}

export type DemoEvent = {
  readonly state: PlacementState
  readonly at: Instant
  readonly by: PersonId | null
  readonly reason: string | null
}

export type DemoPlace = {
  readonly id: PlacementId
  readonly person: PersonId
  readonly role: ReviewRole
  /** In their order; the last is how it stands. */
  readonly events: readonly DemoEvent[]
  readonly rank: number | null
  readonly need: string | null
  readonly expires: Day | null
  readonly deputyOf: PlacementId | null
  readonly daysAttended: number | null
}
