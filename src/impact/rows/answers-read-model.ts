import type { Day } from '#kernel'
import type { PartnershipYear } from '#partnership'
import type { Reader } from '#platform/database'
import { type SurveyAnswer, surveyAnswers } from '#surveys'
import type { Row } from '../metric.ts'

/**
 * Answers of a year, one row for each choice of each closed question, summed over what it was asked about: how many gave it (`times`), what it counts for
 * (`value`), and whether it is one of the good ones (`positive`). Of fewer than five answers there is no row, so that
 * few and none look alike. Source: surveys, which hide who said what.
 */
export async function answerRows(
  db: Reader,
  asked: { readonly year: PartnershipYear; readonly today: Day },
): Promise<Row[]> {
  const answers = await surveyAnswers(db, asked)
  const summed = new Map<string, Row & { readonly times: number }>()
  for (const { words, subject, ...answer } of answers) {
    const row = { label: words, ...answer, subject: isCountedBySubject(answer) ? subject : null }
    const key = [row.feeds, row.survey, row.programme, row.series, row.question, row.subject, row.value].join(
      '|',
    )
    summed.set(key, { ...row, times: answer.times + (summed.get(key)?.times ?? 0) })
  }
  return [...summed.values()]
}

/** Events and trusts’ reviews are counted by what was answered about; reviews have rows of their own. */
const isCountedBySubject = ({ series, survey }: Pick<SurveyAnswer, 'series' | 'survey'>): boolean =>
  series !== '' || survey.startsWith('tpr')
