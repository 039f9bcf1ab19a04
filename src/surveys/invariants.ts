import type { Invariant } from '#platform/database'

export const surveyInvariants: readonly Invariant[] = [
  {
    name: 'a round has as many responses as invitations that were answered',
    sql: `select survey_round.id from survey_round
          where (select count(*) from survey_response where round_id = survey_round.id)
            <> (select count(*) from survey_invitation
                where round_id = survey_round.id and answered_at is not null)`,
  },
  {
    name: 'a round asks with a published version of its own questionnaire',
    sql: `select survey_round.id from survey_round
          join survey_instrument on survey_instrument.id = survey_round.instrument_id
          where published_at is null or survey_instrument.code <> survey_round.code`,
  },
  {
    name: 'a round keeps the anonymity that its questionnaire promised',
    sql: `select survey_round.id from survey_round
          join survey_instrument on survey_instrument.id = survey_round.instrument_id
          where anonymous <> (content ->> 'anonymous')::boolean`,
  },
  {
    name: 'nobody who has answered still has a draft',
    sql: `select survey_draft.invitation_id from survey_draft
          join survey_invitation on survey_invitation.id = invitation_id where answered_at is not null`,
  },
  {
    name: 'everybody who was invited is somebody we know',
    sql: `select survey_invitation.id from survey_invitation
          where not exists (select from person where person.id = person_id)`,
  },
]
