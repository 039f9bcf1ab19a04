import { type Refused, refusalOf } from '#kernel'
import type { Reading } from '#platform/database'
import { sql } from 'kysely'
import { reading } from '#platform/database'
import type { SurveyRole } from '../instruments/instrument.ts'
import { itsReaders, readerIdsOf, theOffice } from '../policy.ts'
import type { SurveyTables } from '../tables.ts'
import { yearsAsked } from './round-tallies-store.ts'

export type SurveyLine = {
  readonly code: string
  readonly programme: string
  readonly series: string
  readonly title: string
  readonly role: SurveyRole
  readonly rounds: number
  readonly invited: number
}

export type SurveysView = {
  readonly year: string | null
  readonly years: readonly string[]
  readonly lines: readonly SurveyLine[]
  readonly whose: 'all' | 'own'
}

/** What was asked in a year, with how many people: the way to results. */
export async function surveysView(
  { db, actor, today }: Reading,
  asked: string | undefined,
): Promise<SurveysView | Refused> {
  const all = theOffice.allows({ actor, state: null, today })
  const readers = all ? undefined : readerIdsOf({ actor })
  const years = await yearsAsked(db, { readers })
  const forbidden = all ? null : refusalOf(itsReaders, { actor, state: { rounds: years.length }, today })
  if (forbidden) return forbidden
  const year = years.find((one) => one === asked) ?? years[0] ?? null
  const lines = year === null ? [] : await linesOf({ db }, year, readers)
  return { year, years, lines, whose: all ? 'all' : 'own' }
}

async function linesOf({ db }: Pick<Reading, 'db'>, year: string, readers: readonly string[] | undefined) {
  const mine = readers ?? null
  const { rows } = await sql<SurveyLine>`
    select survey_round.code, programme, series, max(content ->> 'title') as title, max(content ->> 'role') as role,
      count(distinct survey_round.id) as rounds, count(survey_invitation.id) as invited
    from survey_round
    join survey_instrument on survey_instrument.id = survey_round.instrument_id
    left join survey_invitation on survey_invitation.round_id = survey_round.id
    where year = ${year} and (${mine}::uuid[] is null or exists (
      select from survey_reader where survey_reader.round_id = survey_round.id and reader_id = any(${mine}::uuid[])))
    group by survey_round.code, programme, series
    order by 4, 2, 3`.execute(reading<SurveyTables>(db))
  return rows
}
