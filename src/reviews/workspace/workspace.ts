import type { Day, PersonId } from '#kernel'
import type { Framework } from '#frameworks'
import type { PartnershipYear, Phase, SchoolId } from '#partnership'
import type { Topic } from '#practitioners'
import type { EstimateOption, PlacementId, ReviewId, ReviewRole, ReviewStage, SeasonId } from '#seasons'

/** Somebody from another school who has accepted a place in the review. */
export type Visitor = {
  readonly placement: PlacementId
  readonly person: PersonId
  readonly name: string
  readonly role: ReviewRole
  readonly school: string | null
}

/** Somebody of the host school who works with the visitors. */
export type HostLeader = {
  readonly person: PersonId
  readonly name: string
  /** What they lead, in the school’s own words: “Additional needs”. */
  readonly responsibility: string
  /** The one whom a concern about a child is taken to. */
  readonly safeguarding: boolean
  readonly telephone: string | null
}

/** One review as those who hold it know it: who is on it from both parts, when, and with what. */
export type Workspace = {
  readonly review: ReviewId
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly school: SchoolId
  readonly schoolName: string
  readonly phase: Phase
  readonly pupils: number | null
  readonly trust: string | null
  readonly hub: string | null
  readonly framework: Framework
  readonly stage: ReviewStage
  /** Each day of the review; none while it has no dates. */
  readonly days: readonly Day[]
  readonly estimateOption: EstimateOption
  readonly focus: readonly Topic[]
  readonly issuedOn: Day | null
  readonly closedOn: Day | null
  readonly lead: PersonId | null
  /** The Lead Reviewer first. */
  readonly visitors: readonly Visitor[]
  readonly hosts: readonly HostLeader[]
}

/** How long visitors can still open the workspace after the review is closed. */
export const daysOpenAfterClosing = 14
