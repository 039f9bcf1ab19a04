import type { Instrument, SurveyQuestion } from '../instruments/instrument.ts'
import { choicesOf, hasMean, positiveWords } from '../instruments/scale.ts'

/** How often each value was answered. */
export type Counts = ReadonlyMap<string, number>

export type AnsweredChoice = { readonly words: string; readonly count: number; readonly share: number }

/** What a closed question was answered, unrounded. */
export type QuestionTally = {
  readonly n: number
  readonly choices: readonly AnsweredChoice[]
  /** Between 0 and 1. */
  readonly positive: number
  readonly positiveWords: string
  /** Out of 5; null for scales that have none. */
  readonly mean: number | null
}

/** Sums up one question. A question that nobody has answered has no tally. */
export function tallyOf({ scale }: Pick<SurveyQuestion, 'scale'>, counts: Counts): QuestionTally | null {
  const choices = choicesOf(scale).map((choice) => ({ ...choice, count: counts.get(choice.value) ?? 0 }))
  const n = choices.reduce((sum, { count }) => sum + count, 0)
  if (n === 0) return null
  const positive = choices.reduce((sum, choice) => sum + (choice.positive ? choice.count : 0), 0)
  const points = choices.reduce((sum, { value, count }) => sum + Number(value) * count, 0)
  return {
    n,
    choices: choices.map(({ words, count }) => ({ words, count, share: count / n })),
    positive: positive / n,
    positiveWords: positiveWords[scale],
    mean: hasMean(scale) ? points / n : null,
  }
}

export function addCounts(all: readonly Counts[]): Counts {
  const sums = new Map<string, number>()
  for (const counts of all)
    for (const [value, count] of counts) sums.set(value, (sums.get(value) ?? 0) + count)
  return sums
}

/** Every question of the versions, the newest version’s words and order first. */
export function questionsOf(versions: readonly Pick<Instrument, 'questions'>[]): SurveyQuestion[] {
  const known = new Map<string, SurveyQuestion>()
  for (const { questions } of versions)
    for (const question of questions) if (!known.has(question.code)) known.set(question.code, question)
  return [...known.values()]
}
