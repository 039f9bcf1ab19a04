import type { Day } from '#kernel'
import type { Reader } from '#platform/database'
import type { SurveyRole } from '../instruments/instrument.ts'
import { choicesOf } from '../instruments/scale.ts'
import type { SurveyYear } from '../rounds/survey-year.ts'
import { leastShown } from './least.ts'
import { type Batch, batchesOf } from './release.ts'
import { type RoundTally, type Survey, surveysOf } from './round-tallies-store.ts'
import { addCounts } from './tally.ts'

/** So many people gave one answer to one question. */
export type SurveyAnswer = {
  readonly survey: string
  readonly programme: string
  readonly series: string
  readonly role: SurveyRole
  readonly question: string
  readonly words: string
  /** The metric that it feeds. */
  readonly feeds: string | null
  /** What it is about, where at least five have answered about it; null where several things are summed up. */
  readonly subject: string | null
  /** From 5 down to 1 for satisfaction, agreement and ratings; 4 to 1 for excellent to poor; 1 or 0 for yes or no. */
  readonly value: number
  /** One of the two best answers, or yes. */
  readonly positive: boolean
  readonly times: number
}

/**
 * All answers to closed questions about a year, counted by batches of five people or more, so that no row is about fewer.
 * Questions that fewer than five have answered have no rows. These are the rows that published figures are made of.
 */
export async function surveyAnswers(
  db: Reader,
  { year, today }: { readonly year: SurveyYear; readonly today: Day },
): Promise<SurveyAnswer[]> {
  const surveys = await surveysOf(db, { year })
  return surveys.flatMap((survey) =>
    batchesOf(survey.rounds, today).flatMap((batch) => answersOf(survey, batch)),
  )
}

function answersOf(
  { code, programme, series, role, questions }: Survey,
  batch: Batch<RoundTally>,
): SurveyAnswer[] {
  const subject = batch.length === 1 ? (batch[0]?.subject ?? null) : null
  return questions.flatMap((question) => {
    const counts = addCounts(
      batch.map((round) => round.counts.get(question.code) ?? new Map<string, number>()),
    )
    const answered = [...counts.values()].reduce((sum, count) => sum + count, 0)
    if (answered < leastShown) return []
    return choicesOf(question.scale).flatMap(({ value, positive }) => {
      const times = counts.get(value) ?? 0
      const about = { survey: code, programme, series, role, subject }
      const asked = { question: question.code, words: question.words, feeds: question.feeds }
      return times === 0 ? [] : [{ ...about, ...asked, value: Number(value), positive, times }]
    })
  })
}
