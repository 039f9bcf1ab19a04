import { z } from 'zod'
import { type Refused } from '#kernel'
import { choicesOf } from '../instruments/scale.ts'
import type { SurveyQuestion } from '../instruments/instrument.ts'
import { refused } from '../refusals.ts'

/** What somebody answered, by the question’s code: a choice’s value, or their words. What is left out is not there. */
export const Answers = z.record(z.string(), z.string())
export type Answers = z.infer<typeof Answers>

const longest = 2000

/** The answer as it is kept, null when the question is left out, or what is wrong with it. */
export function readAnswer(question: SurveyQuestion, given: string): string | null | Refused {
  const said = given.trim()
  if (said === '') return question.optional ? null : refused('answer-missing', { field: 'answer' })
  if (question.scale === 'freeText')
    return said.length > longest ? refused('words-too-long', { field: 'answer' }) : said
  return choicesOf(question.scale).some(({ value }) => value === said)
    ? said
    : refused('answer-unknown', { field: 'answer' })
}

/** The first question that must be answered and is not. */
export const firstUnanswered = (
  questions: readonly SurveyQuestion[],
  answers: Answers,
): SurveyQuestion | undefined =>
  questions.find(({ code, optional }) => !optional && answers[code] === undefined)
