import type { Day } from '#kernel'
import type { Reader } from '#platform/database'
import type { Aim, SurveyRole } from '../instruments/instrument.ts'
import type { Scale } from '../instruments/scale.ts'
import type { SurveyYear } from '../rounds/survey-year.ts'
import { everybody, looksAt } from './looks.ts'
import { tallyShown } from './results-view.ts'
import { surveysOf } from './round-tallies-store.ts'
import type { QuestionTally } from './tally.ts'

/** What one question was answered in one year, over all rounds of its series. */
export type SurveyFigure = {
  readonly survey: string
  /** What the rounds have in common, as whoever opened them calls it: `GTT`, `National Network Conference`. */
  readonly series: string
  readonly subjectKind: string
  readonly role: SurveyRole
  readonly question: string
  readonly words: string
  readonly scale: Scale
  readonly aim: Aim | null
  readonly feeds: string | null
  /** Null when fewer than five have answered: then nothing may be said of it. */
  readonly tally: QuestionTally | null
  readonly invited: number
}

/**
 * All closed questions that were asked in a year, with unrounded shares (0 to 1), means (of 5) and n.
 * Answers come in by batches of five or more, so that figures of two days cannot be told apart by person.
 * Nobody in particular reads: these are the figures that are published. Throws nothing.
 */
export async function surveyFigures(
  db: Reader,
  { year, today }: { readonly year: SurveyYear; readonly today: Day },
): Promise<SurveyFigure[]> {
  const surveys = await surveysOf(db, { year })
  return surveys.flatMap(({ code, series, subjectKind, role, questions, rounds }) => {
    const looks = looksAt({ rounds, year, today, inParts: false })
    const invited = looks.released.reduce((sum, round) => sum + round.invited, 0)
    return questions.flatMap((question) =>
      question.scale === 'freeText'
        ? []
        : [
            {
              survey: code,
              series,
              subjectKind,
              role,
              question: question.code,
              words: question.words,
              scale: question.scale,
              aim: question.aim,
              feeds: question.feeds,
              tally: tallyShown(question, { looks, look: everybody, rounds: looks.released }),
              invited,
            },
          ],
    )
  })
}
