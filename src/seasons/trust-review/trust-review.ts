import type { PersonId } from '#kernel'
import type { FrameworkCode } from '#frameworks'
import type { PartnershipYear, TrustId } from '#partnership'
import type { ReviewId, SeasonId } from '../ids.ts'
import type { Placement } from '../places/placement.ts'
import type { ReviewProgress } from '../review/review.ts'

/** Trust leaders of other trusts beside the one who leads. */
export const mostTrustPeers = 6

/** A review of one trust by leaders of others. It is confidential: of the office, one officer holds it. */
export type TrustReview = ReviewProgress & {
  readonly id: ReviewId
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly trust: TrustId
  readonly trustName: string
  readonly officer: PersonId
  readonly framework: FrameworkCode
  readonly team: readonly Placement[]
}
