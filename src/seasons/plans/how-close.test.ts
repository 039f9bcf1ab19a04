import { expect, test } from 'vitest'
import { closeWords, withinWords } from './how-close.ts'
import { progressWords } from '../making/plan-making.ts'
import { shortWords } from './short-of.ts'

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

test('a certificate says how close the plan is, with what the office has changed since', () => {
  const plan = { cost: 10_000, bound: 9_999, changes: [] }
  expect(closeWords(plan)).toBe('This is within 0.01 % of the best possible.')
  expect(closeWords({ ...plan, bound: 10_000 })).toBe('This is the best possible, and that is proven.')
  expect(closeWords({ ...plan, bound: 0 })).toBe('How close this plan is to the best possible is not known.')
  expect(closeWords({ ...plan, cost: 10_120, changes: [{ points: 121 }] })).toBe(
    'With your changes, which cost 121 points, this is within 1.2 % of the best possible.',
  )
})

test('what stays empty is counted in places and reviews', () => {
  expect(shortWords({ places: 0, reviews: 0 })).toBe('Every place is filled.')
  expect(shortWords({ places: 3, reviews: 2 })).toBe('3 places in 2 reviews cannot be filled.')
})
