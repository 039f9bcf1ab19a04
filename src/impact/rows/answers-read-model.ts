import type { Day } from '#kernel'
import type { PartnershipYear } from '#partnership'
import type { Reader } from '#platform/database'
import { surveyAnswers } from '#surveys'
import type { Row } from '../metric.ts'

/**
 * Answers of a year, one row for each choice of each closed question: how many gave it (`times`), what it counts for
 * (`value`), and whether it is one of the good ones (`positive`). Of fewer than five answers there is no row, so that
 * few and none look alike. Source: surveys, which hide who said what.
 */
export async function answerRows(
  db: Reader,
  asked: { readonly year: PartnershipYear; readonly today: Day },
): Promise<Row[]> {
  const answers = await surveyAnswers(db, asked)
  return answers.map(({ words, ...answer }) => ({ label: words, ...answer }))
}
