import type { Day, PersonId } from '#kernel'
import type { Framework } from '#frameworks'
import { type PartnershipYear, type Phase, SchoolId, type TrustId } from '#partnership'
import type { Topic } from '#practitioners'
import type { EstimateOption, PlacementId, ReviewId, ReviewRole, ReviewStage, SeasonId } from '#seasons'
import type { HostId } from '../ids.ts'

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

export type TrustHost = { readonly trust: TrustId; readonly officer: PersonId }

/** One review as those who hold it know it: who is on it from both parts, when, and with what. */
export type Workspace = {
  readonly review: ReviewId
  readonly season: SeasonId
  readonly year: PartnershipYear
  /** The host: a school or, where `ofTrust` says so, a trust. */
  readonly school: HostId
  readonly hostName: string
  /** Of a trust peer review: whose it is, and the one officer who holds it. It is confidential. */
  readonly ofTrust: TrustHost | null
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

/** The host where it is a school. */
export const hostSchool = ({ school, ofTrust }: Pick<Workspace, 'school' | 'ofTrust'>): SchoolId | null =>
  ofTrust === null ? SchoolId.parse(school) : null

/** How long visitors can still open the workspace after the review is closed. */
export const daysOpenAfterClosing = 14
