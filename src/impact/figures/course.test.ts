import { expect, test } from 'vitest'
import { aMetric } from '../testing.ts'
import { courseOf, courseWords } from './course.ts'

const pupils = aMetric({ id: 'reach.pupils', title: 'Pupils' })
const now = { year: '2023/24', value: 384_977, shown: '384,977' }
const kept = (...values: readonly (number | null)[]) => ({
  metric: 'reach.pupils',
  years: values.map((value, place) => ({ year: `${2023 - values.length + place}/x`, value })),
  target: { year: '2026/27', value: 500_000 },
})

test('a course begins with the first year that is known, and keeps its gaps', () => {
  const course = courseOf(pupils, kept(null, 256_883, null, 364_811), now)
  expect(course?.points).toEqual([
    { label: '2020/x', value: 256_883, shown: '256,883' },
    { label: '2021/x', value: null, shown: 'Not recorded' },
    { label: '2022/x', value: 364_811, shown: '364,811' },
    { label: '2023/24', value: 384_977, shown: '384,977' },
  ])
  expect(course?.target).toEqual({ value: 500_000, label: 'Target for 2026/27: 500,000' })
  expect(course && courseWords(course)).toBe('From 256,883 in 2020/x to 384,977 in 2023/24.')
})

test('two years are no course', () => {
  expect(courseOf(pupils, kept(364_811), now)).toBe(null)
  expect(courseOf(pupils, kept(null, null), now)).toBe(null)
  expect(courseOf(pupils, { ...kept(1, 2), target: null }, now)?.target).toBe(null)
})
