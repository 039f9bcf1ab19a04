import { type ExpressionBuilder, sql } from 'kysely'
import { z } from 'zod'
import { type Reader, reading } from '#platform/database'
import type { SurveyRoundId } from '../ids.ts'
import { Instrument, type SurveyQuestion } from '../instruments/instrument.ts'
import { Facets } from '../rounds/round.ts'
import type { SurveyYear } from '../rounds/survey-year.ts'
import type { SurveyTables } from '../tables.ts'
import type { ClosedRound } from './release.ts'
import { type Counts, questionsOf } from './tally.ts'

export type RoundTally = ClosedRound & {
  readonly id: SurveyRoundId
  readonly title: string
  readonly subject: string
  readonly facets: Facets
  readonly invited: number
  readonly counts: ReadonlyMap<string, Counts>
}

/** All rounds of one questionnaire in one series and year, whatever their version. */
export type Survey = {
  readonly code: string
  readonly programme: string
  readonly series: string
  readonly subjectKind: string
  readonly title: string
  readonly role: Instrument['role']
  readonly anonymous: boolean
  readonly questions: readonly SurveyQuestion[]
  readonly rounds: readonly RoundTally[]
}

type Which = {
  readonly year: SurveyYear
  readonly code?: string
  readonly programme?: string
  readonly series?: string
  /** Only rounds that one of these may read; all without it. */
  readonly readers?: readonly string[] | undefined
}

const Titles = z.object({ content: Instrument, version: z.number() })

export async function surveysOf(db: Reader, which: Which): Promise<Survey[]> {
  const rows = await roundRows(db, which)
  if (rows.length === 0) return []
  const versions = await versionsOf(db, [...new Set(rows.map(({ instrument_id }) => instrument_id))])
  const closed = closedQuestions([...versions.values()].flatMap(({ content }) => content.questions))
  const counts = await countsOf(db, which, [...new Set(closed.map(({ code }) => code))])
  const surveys = Map.groupBy(rows, ({ code, programme, series }) => [code, programme, series].join('\n'))
  return [...surveys.values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const asked = [...new Set(own.map(({ instrument_id }) => instrument_id))]
      .flatMap((id) => versions.get(id) ?? [])
      .toSorted((one, other) => other.version - one.version)
    const questions = questionsOf(asked.map(({ content }) => content))
    const [newest] = asked
    if (!newest) return []
    return [
      {
        code: first.code,
        programme: first.programme,
        series: first.series,
        subjectKind: first.subject_kind,
        title: newest.content.title,
        role: newest.content.role,
        anonymous: newest.content.anonymous,
        questions,
        rounds: own.map((row) => tallyOf(row, questions, counts.get(row.id) ?? new Map())),
      },
    ]
  })
}

type Row = Awaited<ReturnType<typeof roundRows>>[number]
type PerQuestion = Map<string, Map<string, number>>

function tallyOf(row: Row, questions: readonly SurveyQuestion[], counts: PerQuestion): RoundTally {
  return {
    id: row.id,
    title: row.title,
    subject: row.subject_id,
    closesOn: row.closes_on,
    facets: Facets.parse(row.facets),
    invited: row.invited ?? 0,
    answered: row.answered ?? 0,
    counts,
    perQuestion: closedQuestions(questions).map(({ code }) => sumOf(counts.get(code))),
  }
}

const closedQuestions = (questions: readonly SurveyQuestion[]): SurveyQuestion[] =>
  questions.filter(({ scale }) => scale !== 'freeText')

const sumOf = (counts: Counts | undefined): number =>
  [...(counts?.values() ?? [])].reduce((sum, one) => sum + one, 0)

function roundRows(db: Reader, which: Which) {
  const all = reading<SurveyTables>(db)
    .selectFrom('survey_round')
    .select([
      'id',
      'code',
      'programme',
      'series',
      'subject_kind',
      'subject_id',
      'title',
      'closes_on',
      'facets',
      'instrument_id',
    ])
    .select((build) => [
      build
        .selectFrom('survey_invitation')
        .select(({ fn }) => fn.countAll<number>().as('invited'))
        .whereRef('round_id', '=', 'survey_round.id')
        .as('invited'),
      build
        .selectFrom('survey_response')
        .select(({ fn }) => fn.countAll<number>().as('answered'))
        .whereRef('round_id', '=', 'survey_round.id')
        .as('answered'),
    ])
    .where('year', '=', which.year)
    .where(ofSurvey(which))
    .orderBy('code')
    .orderBy('programme')
    .orderBy('series')
    .orderBy('closes_on')
    .orderBy('id')
  return all.execute()
}

const ofSurvey =
  ({ code, programme, series, readers }: Omit<Which, 'year'>) =>
  (where: ExpressionBuilder<SurveyTables, 'survey_round'>) =>
    where.and([
      ...(code === undefined ? [] : [where('code', '=', code)]),
      ...(programme === undefined ? [] : [where('programme', '=', programme)]),
      ...(series === undefined ? [] : [where('series', '=', series)]),
      ...(readers === undefined ? [] : [readableBy(readers)]),
    ])

const readableBy = (readers: readonly string[]) =>
  sql<boolean>`exists (select from survey_reader
    where survey_reader.round_id = survey_round.id and reader_id = any(${[...readers]}::uuid[]))`

async function versionsOf(db: Reader, ids: readonly SurveyTables['survey_instrument']['id'][]) {
  const rows = await reading<SurveyTables>(db)
    .selectFrom('survey_instrument')
    .select(['id', 'version', 'content'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, ...row }) => [id, Titles.parse(row)]))
}

const Counted = z.array(z.tuple([z.string(), z.string(), z.number()])).nullable()
type Counted = { round: SurveyRoundId; counts: unknown }

/** Counted where they are kept, a round at a time, so that rounds of other years are not read. */
async function countsOf(
  db: Reader,
  { year, code, programme, series }: Which,
  questions: readonly string[],
): Promise<Map<SurveyRoundId, PerQuestion>> {
  const { rows } = await sql<Counted>`
    select survey_round.id as round, counted.counts
    from survey_round, lateral (
      select json_agg(json_build_array(question, answer, times)) as counts from (
        select said.key as question, said.value as answer, count(*) as times
        from survey_response, jsonb_each_text(answers) as said
        where round_id = survey_round.id and said.key = any(${[...questions]}::text[])
        group by 1, 2) as each) as counted
    where year = ${year}
      and (${code ?? null}::text is null or code = ${code ?? null})
      and (${programme ?? null}::text is null or programme = ${programme ?? null})
      and (${series ?? null}::text is null or series = ${series ?? null})`.execute(reading<SurveyTables>(db))
  return new Map(rows.map(({ round, counts }) => [round, perQuestion(Counted.parse(counts) ?? [])]))
}

function perQuestion(counted: readonly [question: string, answer: string, times: number][]): PerQuestion {
  const found: PerQuestion = new Map()
  for (const [question, answer, times] of counted) {
    const counts = found.get(question) ?? new Map<string, number>()
    counts.set(answer, times)
    found.set(question, counts)
  }
  return found
}

export type Said = { readonly code: string; readonly words: string }

/** What people wrote, in no order that tells anything: responses have random identifiers. */
export async function wordsSaid(
  db: Reader,
  rounds: readonly SurveyRoundId[],
  codes: readonly string[],
): Promise<Said[]> {
  if (rounds.length === 0 || codes.length === 0) return []
  const { rows } = await sql<Said>`
    select said.key as code, said.value as words from survey_response, jsonb_each_text(answers) as said
    where round_id = any(${[...rounds]}::uuid[]) and said.key = any(${[...codes]}::text[])
    order by survey_response.id`.execute(reading<SurveyTables>(db))
  return rows
}

/** The years that have rounds, the newest first. */
export async function yearsAsked(db: Reader, which: Omit<Which, 'year'>): Promise<SurveyYear[]> {
  const rows = await reading<SurveyTables>(db)
    .selectFrom('survey_round')
    .select('year')
    .distinct()
    .where(ofSurvey(which))
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}
