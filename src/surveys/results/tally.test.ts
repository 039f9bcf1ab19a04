import { expect, test } from 'vitest'
import { anInstrument } from '../testing.ts'
import { addCounts, questionsOf, tallyOf } from './tally.ts'

test('a share counts the two best answers, a mean counts all, and both are unrounded', () => {
  const counts = addCounts([
    new Map([
      ['5', 2],
      ['4', 1],
    ]),
    new Map([
      ['4', 1],
      ['2', 2],
    ]),
  ])
  const tally = tallyOf({ scale: 'satisfaction' }, counts)
  expect(tally).toMatchObject({ n: 6, positive: 4 / 6, positiveWords: 'satisfied or highly satisfied' })
  expect(tally?.mean).toBeCloseTo((5 * 2 + 4 * 2 + 2 * 2) / 6)
  expect(tally?.choices.map(({ count }) => count)).toEqual([2, 2, 0, 2, 0])
})

test('yes or no has a share and no mean; a question that nobody answered has no tally', () => {
  expect(tallyOf({ scale: 'yesNo' }, new Map([['1', 3]]))).toMatchObject({ n: 3, positive: 1, mean: null })
  expect(tallyOf({ scale: 'yesNo' }, new Map())).toBeNull()
})

test('versions are read together: the newest words of a question, and questions that were dropped', () => {
  const [first, second] = anInstrument().questions
  if (!first || !second) throw new Error('The questionnaire has questions')
  const newer = { questions: [{ ...first, words: 'In newer words' }] }
  expect(questionsOf([newer, { questions: [first, second] }]).map(({ words }) => words)).toEqual([
    'In newer words',
    second.words,
  ])
})
