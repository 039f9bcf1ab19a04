import { z } from 'zod'
import { type Refused, refusalOf, refused } from '#kernel'
import type { Reading } from '#platform/database'
import type { Aim, SurveyQuestion, SurveyRole } from '../instruments/instrument.ts'
import type { Scale } from '../instruments/scale.ts'
import { itsReaders, readerIdsOf, theOffice } from '../policy.ts'
import { leastShown } from './least.ts'
import { type Look, type Looks, everybody, looksAt } from './looks.ts'
import { type RoundTally, type Survey, surveysOf, wordsSaid, yearsAsked } from './round-tallies-store.ts'
import { type QuestionTally, addCounts, tallyOf } from './tally.ts'

export const ResultsQuestion = z.object({
  programme: z.string().catch(''),
  series: z.string().catch(''),
  year: z.string().catch(''),
  look: z.string().catch(everybody),
})
export type ResultsQuestion = z.infer<typeof ResultsQuestion>

export type QuestionResult = {
  readonly code: string
  readonly words: string
  readonly scale: Scale
  readonly aim: Aim | null
  /** Null when fewer than five have answered, nobody has, or it would give away others. */
  readonly tally: QuestionTally | null
  /** What was written, for questions in one’s own words. */
  readonly said: readonly string[]
}

export type ResultsView = {
  readonly code: string
  readonly programme: string
  readonly series: string
  readonly year: string
  readonly title: string
  readonly role: SurveyRole
  readonly years: readonly string[]
  readonly looks: readonly Look[]
  readonly look: string
  /** Null when too few have answered, or nobody: the two look alike. */
  readonly answered: { readonly n: number; readonly of: number } | null
  readonly questions: readonly QuestionResult[]
  /** Answers carry names, and the reader may see who said what. */
  readonly named: boolean
  /** The reader sees everybody’s answers, or those about their own hub or reviews. */
  readonly whose: 'all' | 'own'
}

/** What people answered in one survey of one year: whole for the office, its own part for whoever leads a hub or a review. */
export async function resultsView(
  { db, actor, today }: Reading,
  code: string,
  asked: ResultsQuestion,
): Promise<ResultsView | Refused> {
  const all = theOffice.allows({ actor, state: null, today })
  const readers = all ? undefined : readerIdsOf({ actor })
  const which = { code, programme: asked.programme, series: asked.series, readers }
  const years = await yearsAsked(db, which)
  const forbidden = all ? null : refusalOf(itsReaders, { actor, state: { rounds: years.length }, today })
  if (forbidden) return forbidden
  const year = years.includes(asked.year) ? asked.year : years[0]
  if (year === undefined) return refused('not-found')
  const [survey] = await surveysOf(db, { ...which, year })
  if (!survey) return refused('not-found')
  const looks = looksAt({ rounds: survey.rounds, year, today, inParts: all })
  const look = looks.looks.some(({ value }) => value === asked.look) ? asked.look : everybody
  const shown = looks.mayShow(look, ({ answered }) => answered)
  const rounds = shown ? looks.roundsOf(look) : []
  return {
    code,
    programme: survey.programme,
    series: survey.series,
    year,
    title: survey.title,
    role: survey.role,
    years,
    looks: looks.looks,
    look,
    whose: all ? 'all' : 'own',
    named: all && !survey.anonymous,
    answered: shown ? { n: sum(rounds, (one) => one.answered), of: sum(rounds, (one) => one.invited) } : null,
    questions: shown ? await questionResults({ db }, survey, { looks, look, rounds }) : [],
  }
}

const sum = (rounds: readonly RoundTally[], of: (round: RoundTally) => number): number =>
  rounds.reduce((total, round) => total + of(round), 0)

type Looking = { readonly looks: Looks; readonly look: string; readonly rounds: readonly RoundTally[] }

async function questionResults(
  { db }: Pick<Reading, 'db'>,
  { questions }: Survey,
  looking: Looking,
): Promise<QuestionResult[]> {
  const open = questions.filter(({ scale }) => scale === 'freeText').map(({ code }) => code)
  const ids = looking.look === everybody ? looking.rounds.map(({ id }) => id) : []
  const said = Map.groupBy(await wordsSaid(db, ids, open), ({ code }) => code)
  return questions.map((question) => {
    const words = (said.get(question.code) ?? []).map((one) => one.words)
    return {
      code: question.code,
      words: question.words,
      scale: question.scale,
      aim: question.aim,
      tally: tallyShown(question, looking),
      said: words.length >= leastShown ? [...new Set(words)] : [],
    }
  })
}

/** Each question by itself: one that only some were asked has a smaller group behind it. */
export function tallyShown(question: SurveyQuestion, { looks, look, rounds }: Looking): QuestionTally | null {
  if (question.scale === 'freeText') return null
  const countsIn = (round: RoundTally) => round.counts.get(question.code) ?? new Map<string, number>()
  const mayShow = looks.mayShow(look, (round) => tallyOf(question, countsIn(round))?.n ?? 0)
  return mayShow ? tallyOf(question, addCounts(rounds.map(countsIn))) : null
}
