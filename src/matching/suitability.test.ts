import { expect, test } from 'vitest'
import { standardPolicy } from './matching-policy.ts'
import { suitability } from './pair-questions.ts'
import type { Practitioner, ReviewToStaff } from './problem.ts'
import { mostPoints } from './suitability.ts'
import { aPractitioner, aProblem, aReviewToStaff } from './testing.ts'

const suits = (person: Partial<Practitioner>, review: Partial<ReviewToStaff> = {}) =>
  suitability(
    aProblem({ reviews: [aReviewToStaff(review)], practitioners: [aPractitioner(person)] }),
    'review-1',
    'person-1',
  )

const pointsFor = (criterion: string, ...asked: Parameters<typeof suits>): number | undefined =>
  suits(...asked).parts.find((part) => part.criterion === criterion)?.points

test('a first choice counts for more than a third', () => {
  expect(pointsFor('choice', { choices: [{ review: 'review-1', rank: 1 }] })).toBe(300)
  expect(pointsFor('choice', { choices: [{ review: 'review-1', rank: 3 }] })).toBe(180)
  expect(pointsFor('choice', { choices: [{ review: 'review-1', rank: 9 }] })).toBe(0)
})

test('people of an all-through school know the primary and the secondary phase', () => {
  expect(pointsFor('phase', { phases: ['allThrough'] })).toBe(150)
  expect(pointsFor('phase', { phases: ['allThrough'] }, { phase: 'special' })).toBe(0)
  expect(pointsFor('phase', { phases: ['secondary'] }, { phase: 'allThrough' })).toBe(150)
  expect(pointsFor('phase', { phases: ['special'] }, { phase: 'allThrough' })).toBe(0)
})

test('what somebody wants to learn meets what the host wants looked at, two subjects at most', () => {
  const focus = ['early reading', 'attendance', 'mathematics']
  expect(pointsFor('interest', { interests: ['attendance'] }, { focus })).toBe(80)
  expect(pointsFor('interest', { interests: focus }, { focus })).toBe(160)
  expect(pointsFor('specialism', { specialisms: ['mathematics'] }, { focus })).toBe(60)
})

test('near is better for most, far is better for whoever wants to go far', () => {
  expect(pointsFor('travel', { farthestKm: 40 })).toBe(150)
  expect(pointsFor('travel', { wantsFar: true })).toBe(13)
})

test('whoever wants something different is drawn to a different kind of school', () => {
  const context = { roll: 100, fsm: 0.3, region: 'London' }
  expect(pointsFor('contrast', { wantsFar: true, context })).toBe(100)
  expect(pointsFor('contrast', { wantsFar: false, context })).toBe(0)
})

test('what does not count is said too, and nothing is said to be what it is not', () => {
  const said = (...asked: Parameters<typeof suits>): string[] =>
    suits(...asked).parts.map(({ words }) => words)
  expect(said({ phases: ['special'], farthestKm: 40 })).toEqual([
    'Not among the reviews asked for',
    'A different phase from this primary host',
    'No shared development interest',
    'No specialism in the host’s focus',
    'No wish for a different kind of school',
    '10 km from home',
  ])
  const focus = ['attendance', 'mathematics']
  const far = (fsm: number) => ({ wantsFar: true, context: { roll: 400, fsm, region: 'West Midlands' } })
  expect(said({ specialisms: focus, ...far(0.3) }, { focus }).slice(3)).toEqual([
    'Brings attendance and mathematics, which the host wants looked at',
    'Not so different from their own school',
    '10 km from home, and they want to go far',
  ])
  const london = { roll: 100, fsm: 0.3, region: 'London' }
  expect(said({ wantsFar: true, context: london })[4]).toBe('A very different school from their own')
})

test('the score is the sum of its parts, and each part that counts is put into words', () => {
  const { score, parts, words } = suits(
    { interests: ['attendance'], choices: [{ review: 'review-1', rank: 2 }], farthestKm: 40 },
    { focus: ['attendance'] },
  )
  expect(score).toBe(parts.reduce((sum, { points }) => sum + points, 0))
  expect(words).toEqual([
    'Free on 3 to 5 December 2024',
    'Choice number 2 of the reviews asked for',
    'Knows the primary phase',
    'A chance to learn about attendance',
    '10 km from home',
  ])
})

test('nobody scores more than the most points there are', () => {
  const focus = ['attendance', 'mathematics']
  const { score } = suits(
    {
      choices: [{ review: 'review-1', rank: 1 }],
      interests: focus,
      specialisms: focus,
      wantsFar: true,
      context: { roll: 5000, fsm: 0.9, region: 'London' },
      home: { easting: 630_000, northing: 90_000 },
    },
    { focus },
  )
  expect(score).toBe(mostPoints(standardPolicy))
})
