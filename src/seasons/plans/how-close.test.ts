import { expect, test } from 'vitest'
import { withinWords } from './how-close.ts'
import { progressWords } from './plan-making.ts'

test.each([
  { gap: 0, words: 'the best possible, and that is proven' },
  { gap: 0.000_001, words: 'within 0.01 % of the best possible' },
  { gap: 0.0001, words: 'within 0.01 % of the best possible' },
  { gap: 0.003_91, words: 'within 0.4 % of the best possible' },
  { gap: 0.034, words: 'within 3.4 % of the best possible' },
  { gap: 0.115, words: 'within 12 % of the best possible' },
  { gap: 3, words: 'a plan is found; how good it can be is not known yet' },
])('a gap of $gap is said as “$words”', ({ gap, words }) => {
  expect(withinWords(gap)).toBe(words)
})

test('a plan in the making says its round and how close it is, as soon as there is a plan', () => {
  const at = { stage: 'bounding', round: 12 } as const
  expect(progressWords(null)).toBe('Reading the season and who is free.')
  expect(progressWords({ ...at, objective: null, gap: null })).toBe('Round 12: looking for a first plan.')
  expect(progressWords({ ...at, objective: 10, gap: 0.004 })).toBe(
    'Round 12: within 0.4 % of the best possible.',
  )
  expect(progressWords({ ...at, objective: 10, gap: 0 })).toContain('The reasons are being written down.')
})
