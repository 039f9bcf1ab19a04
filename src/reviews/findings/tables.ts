import type { ColumnType } from 'kysely'
import type { Instant, PersonId } from '#kernel'
import type { EstimateLevel, EstimateOption, EstimateScope, ReviewId } from '#seasons'
import type { NoteId } from '../evidence/ids.ts'
import type { AnswerGiven, AnswerSide, FindingKind } from './finding.ts'
import type { FindingId, WordingId } from './ids.ts'

export type FindingTables = {
  finding: {
    id: FindingId
    review_id: ReviewId
    section: string
    theme: string | null
    kind: FindingKind
    place: number
    made_at: Instant
    made_by: PersonId | null
    withdrawn_at: Instant | null
    withdrawn_by: PersonId | null
    merged_into: FindingId | null
  }
  finding_wording: {
    id: WordingId
    finding_id: FindingId
    number: number
    text: string
    at: Instant
    by_person: PersonId | null
  }
  finding_evidence: { finding_id: FindingId; note_id: NoteId }
  finding_answer: {
    wording_id: WordingId
    side: AnswerSide
    answer: AnswerGiven
    because: string | null
    at: Instant
    by_person: PersonId
  }
  estimate_opinion: {
    review_id: ReviewId
    estimate_option: EstimateOption
    scope: EstimateScope
    person_id: PersonId
    level: EstimateLevel
    category: boolean
    met: ColumnType<unknown, string, string>
    at: Instant
  }
}
