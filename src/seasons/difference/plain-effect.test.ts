import { expect, test } from 'vitest'
import { plainEffect } from './plain-effect.ts'

test('a change is told without its points, and without what is only counted', () => {
  expect(
    plainEffect(
      'Fills what was empty (−300,000 points); one placement more is counted (+730 points); spreads the work less fairly (+1 point).',
    ),
  ).toBe('Fills what was empty; spreads the work less fairly.')
  expect(plainEffect('One placement more is counted (+12 points).')).toBe('Makes no difference to the team.')
  expect(plainEffect('3 placements fewer are counted (−12 points).')).toBe('Makes no difference to the team.')
  expect(plainEffect('Makes no difference.')).toBe('Makes no difference.')
})
