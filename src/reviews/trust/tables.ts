import type { Instant, PersonId } from '#kernel'
import type { SchoolId } from '#partnership'
import type { ReviewId } from '#seasons'
import type { ChallengeId } from '../ids.ts'

export type TrustReviewTables = {
  trust_proforma: {
    review_id: ReviewId
    question: string
    words: string
    written_at: Instant
    written_by: PersonId | null
  }
  trust_proforma_school: {
    review_id: ReviewId
    school_id: SchoolId
    employees: number | null
    own_hub: string
    last_inspection: string
    context: string
  }
  trust_group: { review_id: ReviewId; activity: string; people: string; place: string }
  trust_challenge: {
    id: ChallengeId
    review_id: ReviewId
    place: number
    question: string
    discussion: string
    consensus: string
  }
  trust_biography: { review_id: ReviewId; person_id: PersonId; words: string }
}
