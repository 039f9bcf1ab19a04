import type { Instant, PersonId } from '#kernel'
import type { Phase, SchoolId } from '#partnership'
import type { Topic } from '#practitioners'
import type { ReviewId, ReviewRole } from '#seasons'
import type { Opinion, Outcome } from './area.ts'
import type { Category } from './category.ts'
import type { AreaAccreditationId, AreaId, ExaminationId, IntroductionId } from './ids.ts'
import type { IntroductionAnswer } from './introductions/introduction.ts'
import type { Sharing } from './sharing.ts'

/** Dateranges are text, `[from,until)`: read them with the kernel's `fromDaterange`. */
type Daterange = string

export type ExcellenceTables = {
  area_of_excellence: {
    id: AreaId
    school_id: SchoolId
    category: Category
    title: string
    phase: Phase
    themes: Topic[]
    what_was_done: string
    impact: string
    /** What the reviewers should see. */
    to_see: string | null
    offers: Sharing[]
    /** Who leads it at the school. */
    contact_id: PersonId | null
    /** Whether the school agrees that the directory lists it once it is accredited. */
    listed: boolean
  }
  /** A nomination for a review, and what its team made of it. */
  area_examination: {
    id: ExaminationId
    area_id: AreaId
    review_id: ReviewId
    nominated_at: Instant
    nominated_by: PersonId | null
    closed_at: Instant | null
    outcome: Outcome | null
  }
  area_opinion: {
    examination_id: ExaminationId
    person_id: PersonId
    role: ReviewRole
    opinion: Opinion
    why: string | null
    at: Instant
  }
  area_accreditation: {
    id: AreaAccreditationId
    area_id: AreaId
    examination_id: ExaminationId
    held: Daterange
    withdrawn_at: Instant | null
    withdrawn_by: PersonId | null
    withdrawn_because: string | null
  }
  area_introduction: {
    id: IntroductionId
    area_id: AreaId
    asked_by: PersonId
    purpose: string
    asked_at: Instant
    answer: IntroductionAnswer | null
    words: string | null
    answered_at: Instant | null
    answered_by: PersonId | null
  }
}
