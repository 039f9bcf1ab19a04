import type { SurveyQuestion } from '../instruments/instrument.ts'

type Said = Partial<Omit<SurveyQuestion, 'code' | 'words'>>

/** A question of the bank: agreement is asked for unless another scale is said. */
export const question = (code: string, words: string, said: Said = {}): SurveyQuestion => ({
  code,
  words,
  hint: null,
  scale: 'agreement',
  optional: false,
  aim: null,
  feeds: null,
  ...said,
})

export const inOwnWords = (code: string, words: string): SurveyQuestion =>
  question(code, words, {
    scale: 'freeText',
    optional: true,
    hint: 'Name no pupil, and no teacher. Others read this without your name.',
  })
