import { type Day, type Subject, addDays } from '#kernel'
import { type Reader, reading } from '#platform/database'
import type { SurveyRoundId } from '../ids.ts'
import { Instrument } from '../instruments/instrument.ts'
import type { SurveyTables } from '../tables.ts'
import { Facets } from './round.ts'

export type FollowUp = {
  readonly code: string
  readonly subject: Subject
  readonly programme: string
  readonly series: string
  readonly title: string
  readonly facets: Facets
  readonly readers: readonly string[]
  /** The earliest day of asking again. */
  readonly opensOn: Day
}

/** What a round’s questionnaire says is asked later, of the same subject; null when nothing is. */
export async function followUpOf(db: Reader, id: SurveyRoundId): Promise<FollowUp | null> {
  const tables = reading<SurveyTables>(db)
  const row = await tables
    .selectFrom('survey_round')
    .innerJoin('survey_instrument', 'survey_instrument.id', 'survey_round.instrument_id')
    .select(['subject_kind', 'subject_id', 'programme', 'series', 'title', 'facets', 'opens_on', 'content'])
    .where('survey_round.id', '=', id)
    .executeTakeFirst()
  const next = row && Instrument.parse(row.content).followedBy
  if (!row || !next) return null
  const readers = await tables
    .selectFrom('survey_reader')
    .select('reader_id')
    .where('round_id', '=', id)
    .orderBy('reader_id')
    .execute()
  return {
    code: next.code,
    subject: { kind: row.subject_kind, id: row.subject_id },
    programme: row.programme,
    series: row.series,
    title: row.title,
    facets: Facets.parse(row.facets),
    readers: readers.map(({ reader_id }) => reader_id),
    opensOn: addDays(row.opens_on, 7 * next.afterWeeks),
  }
}
