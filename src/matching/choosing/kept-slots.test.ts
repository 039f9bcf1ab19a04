import { expect, test } from 'vitest'
import { keptFor } from './rooms.ts'
import { aPractitioner, aProblem, aReviewToStaff } from '../testing.ts'

const needs = { samePhase: 1, senior: 1, special: false, send: false }
const host = aReviewToStaff({ id: 'review', phase: 'primary', slots: 2, needs })
const teacher = aPractitioner({ id: 'teacher', phases: ['secondary'], seniority: 'middle', novice: false })
const primaryHead = aPractitioner({ id: 'head', phases: ['primary'], seniority: 'head', novice: false })
const primaryTeacher = aPractitioner({
  id: 'primary',
  phases: ['primary'],
  seniority: 'middle',
  novice: false,
})
const asked = (standing: readonly string[], who: string, slots = 2) =>
  keptFor(
    aProblem({
      reviews: [{ ...host, slots }],
      practitioners: [teacher, primaryHead, primaryTeacher],
      standing: standing.map((practitioner) => ({ review: 'review', practitioner, firmness: 'accepted' })),
    }),
    'review',
    who,
  )

test('the first slot is anybody’s while the others can still bring what the team lacks', () => {
  expect(asked([], 'teacher')).toBeNull()
})

test('the last slot is kept for what the team still lacks', () => {
  expect(asked(['teacher'], 'primary')).toBe('a headteacher or senior leader')
  expect(asked(['teacher'], 'head')).toBeNull()
  expect(asked(['primary'], 'teacher')).toBe('a headteacher or senior leader')
})

test('a team that lacks nothing keeps nothing', () => {
  expect(asked(['head'], 'teacher')).toBeNull()
})

test('what no open slot could bring any more keeps nobody out', () => {
  expect(asked(['teacher', 'primary'], 'head')).toBeNull()
})
