import { expect, test } from 'vitest'
import { Instant, day } from '#kernel'
import { isQuiet } from './quiet-hours.ts'

const everyDay = () => true
const at = (text: string) => Instant.parse(text)

test('mail rests in the evening, at night and at weekends, by English clocks', () => {
  expect(isQuiet(at('2024-10-16T05:59:00.000Z'), everyDay)).toBe(true)
  expect(isQuiet(at('2024-10-16T06:00:00.000Z'), everyDay)).toBe(false)
  expect(isQuiet(at('2024-10-16T16:59:00.000Z'), everyDay)).toBe(false)
  expect(isQuiet(at('2024-10-16T17:00:00.000Z'), everyDay)).toBe(true)
  expect(isQuiet(at('2024-12-04T06:59:00.000Z'), everyDay)).toBe(true)
  expect(isQuiet(at('2024-12-04T07:00:00.000Z'), everyDay)).toBe(false)
  expect(isQuiet(at('2024-10-19T11:00:00.000Z'), everyDay)).toBe(true)
})

test('mail rests on a day on which schools do not work', () => {
  const exceptChristmas = (on: string) => on !== day('2024-12-25')
  expect(isQuiet(at('2024-12-25T11:00:00.000Z'), exceptChristmas)).toBe(true)
  expect(isQuiet(at('2024-12-24T11:00:00.000Z'), exceptChristmas)).toBe(false)
})
