import { expect, test } from 'vitest'
import { differenceWords } from './change-cost.ts'

const none = { places: 0, makeUp: 0, stability: 0, suitability: 0, fairness: 0 }

test('every level that changes is told, with its points, and what is counted by how many places', () => {
  expect(differenceWords(none, 0)).toBe('Makes no difference.')
  expect(differenceWords({ ...none, suitability: 1 }, 0)).toBe(
    'Suits the review and the person less (+1 point).',
  )
  expect(differenceWords({ ...none, suitability: -2, fairness: 60 }, 0)).toBe(
    'Suits the review and the person better (−2 points); spreads the work less fairly (+60 points).',
  )
  expect(differenceWords({ ...none, places: -100_000, suitability: 740 }, 1)).toBe(
    'Fills what was empty (−100,000 points); one placement more is counted (+740 points).',
  )
  expect(differenceWords({ ...none, suitability: -20 }, 2)).toBe(
    '2 placements more are counted (−20 points).',
  )
  expect(differenceWords({ ...none, suitability: -1480 }, -2)).toBe(
    '2 placements fewer are counted (−1,480 points).',
  )
  expect(differenceWords({ ...none, suitability: -740 }, -1)).toBe(
    'One placement fewer is counted (−740 points).',
  )
  expect(differenceWords({ ...none, makeUp: 8000, stability: 2000 }, 0)).toBe(
    'The team lacks something it should have (+8,000 points); takes back what somebody was told (+2,000 points).',
  )
  expect(differenceWords({ ...none, makeUp: -8000, stability: -2000, fairness: -60 }, 0)).toBe(
    'The team gains something it lacked (−8,000 points); keeps what somebody was told (−2,000 points); spreads the work more fairly (−60 points).',
  )
})
