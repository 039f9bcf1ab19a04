import type { Instant, PersonId } from '#kernel'
import type { ReviewId } from '#seasons'

export type ReviewTables = {
  review_host_leader: {
    review_id: ReviewId
    person_id: PersonId
    responsibility: string
    safeguarding: boolean
    telephone: string | null
    named_at: Instant
    named_by: PersonId | null
  }
}
