import { sql } from 'kysely'
import type { Instant } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import type { SurveyTables } from '../tables.ts'
import { settledBefore } from './undo.ts'

/**
 * When nobody of a round can take answers back any longer: forgets the way back, and writes the round’s responses
 * anew in a random order, so that not even the order in which rows lie tells who sent which.
 */
export async function mixResponses(tx: Transactor, at: Instant): Promise<void> {
  await sql`
    with settled as (
      select distinct round_id from survey_response
      where undo_hash is not null and not exists (
        select from survey_invitation
        where survey_invitation.round_id = survey_response.round_id
          and answered_at > ${settledBefore(at)}
      )
    ),
    gone as (
      delete from survey_response using settled
      where survey_response.round_id = settled.round_id
      returning survey_response.*
    )
    insert into survey_response (round_id, anonymous, person_id, answers)
    select round_id, anonymous, person_id, answers from gone order by random()
  `.execute(writing<SurveyTables>(tx))
}
