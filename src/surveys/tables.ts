import type { ColumnType, Generated } from 'kysely'
import type { Day, Instant, PersonId } from '#kernel'
import type { InstrumentId, SurveyInvitationId, SurveyRoundId } from './ids.ts'

/** Read it with its zod schema; write it with `JSON.stringify`. */
type Jsonb = unknown
type Defaulted<Value> = ColumnType<Value, Value | undefined>

export type SurveyTables = {
  survey_instrument: {
    id: InstrumentId
    code: string
    version: number
    content: Jsonb
    drafted_at: Instant
    published_at: Instant | null
    published_by: PersonId | null
  }
  survey_round: {
    id: SurveyRoundId
    instrument_id: InstrumentId
    code: string
    subject_kind: string
    subject_id: string
    /** What several rounds have in common, as whoever opens them calls it; results are told apart by both. */
    programme: Defaulted<string>
    series: Defaulted<string>
    title: string
    year: string
    anonymous: boolean
    opens_on: Day
    closes_on: Day
    facets: Jsonb
  }
  survey_reader: { round_id: SurveyRoundId; reader_id: string }
  survey_invitation: {
    id: SurveyInvitationId
    round_id: SurveyRoundId
    person_id: PersonId
    name: string
    sent_at: Instant | null
    reminded_at: Instant | null
    answered_at: Instant | null
  }
  survey_draft: { invitation_id: SurveyInvitationId; answers: Jsonb }
  survey_response: {
    id: Generated<string>
    round_id: SurveyRoundId
    anonymous: boolean
    person_id: PersonId | null
    answers: Jsonb
    undo_hash: string | null
  }
}
