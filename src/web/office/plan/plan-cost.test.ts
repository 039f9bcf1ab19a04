import { expect, test } from 'vitest'
import { costBetween } from './plan-cost.tsx'

test('a cost that is not proven is told as what it is at least and at most', () => {
  expect(costBetween(120, 120)).toBe('costs 120 points')
  expect(costBetween(null, 0)).toBe('no cost')
  expect(costBetween(120, 1450)).toBe('costs at least 120 and at most 1,450 points')
  expect(costBetween(0, 1)).toBe('costs at least nothing and at most 1 point')
  expect(costBetween(-300, -20)).toBe('saves at least 20 and at most 300 points')
  expect(costBetween(-300, 20)).toBe('saves at most 300 points, or costs at most 20 points')
})
