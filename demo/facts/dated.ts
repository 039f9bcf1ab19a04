import type { Fact, Instant, PersonId } from '#kernel'
import type { SchoolId } from '#partnership'
import type { ReviewId, SeasonId } from '#seasons'

/** A fact with when, by which act and by whom; nobody means the system. */
export type Dated = {
  readonly fact: Fact
  readonly act: string
  readonly at: Instant
  readonly by: PersonId | null
  /** They opened the link of a mail, and did not sign in. */
  readonly byLink?: boolean
}

/** What every fact about a review says. */
export type AboutReview = {
  readonly review: ReviewId
  readonly season: SeasonId
  readonly school: SchoolId
}
