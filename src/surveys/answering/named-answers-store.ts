import { sql } from 'kysely'
import type { Day } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { SurveyRoundId } from '../ids.ts'
import type { SurveyTables } from '../tables.ts'

/** A round whose answers carry names, and how many of them still do. */
export type NamedRound = {
  readonly surveyRound: SurveyRoundId
  readonly title: string
  readonly closesOn: Day
  readonly names: number
}

const withNames = (db: Reader) =>
  reading<SurveyTables>(db)
    .selectFrom('survey_round')
    .innerJoin('survey_response', 'survey_response.round_id', 'survey_round.id')
    .where('person_id', 'is not', null)
    .select(['survey_round.id as surveyRound', 'title', 'closes_on as closesOn'])
    .select(({ fn }) => fn.countAll<number>().as('names'))
    .groupBy(['survey_round.id', 'title', 'closes_on'])

export const findNamedRound = async (db: Reader, round: SurveyRoundId): Promise<NamedRound | null> =>
  (await withNames(db).where('survey_round.id', '=', round).executeTakeFirst()) ?? null

/** Rounds with names that closed on or before a day. */
export async function namedRoundsClosedBy(db: Reader, last: Day): Promise<SurveyRoundId[]> {
  const rows = await withNames(db)
    .where('closes_on', '<=', last)
    .orderBy('closes_on')
    .orderBy('surveyRound')
    .execute()
  return rows.map(({ surveyRound }) => surveyRound)
}

/** What they chose stays, so that figures stand; who it was goes, and what they wrote in their own words with it. */
export async function forgetNames(tx: Transactor, round: SurveyRoundId): Promise<void> {
  await sql`
    update survey_response set person_id = null, answers = answers - array(
      select question ->> 'code' from survey_round
      join survey_instrument on survey_instrument.id = survey_round.instrument_id,
        jsonb_array_elements(content -> 'questions') as question
      where survey_round.id = ${round} and question ->> 'scale' = 'freeText')
    where round_id = ${round} and person_id is not null`.execute(writing<SurveyTables>(tx))
}
