import { expect, test } from 'vitest'
import { clockAhead, clockAt, minutesAfter, today } from './clock.ts'

test('today is the day in England', () => {
  expect(today(clockAt('2024-07-01T23:30:00.000Z'))).toBe('2024-07-02')
})

test('a clock that runs ahead lands on the day that it was moved to, in summer and in winter time', () => {
  const lateInWinter = clockAt('2026-11-21T23:20:00.000Z')
  expect(today(clockAhead(lateInWinter, -766))).toBe('2024-10-16')
  expect(today(clockAhead(clockAt('2026-06-21T23:20:00.000Z'), 183))).toBe('2026-12-22')
  expect(clockAhead(clockAt('2024-10-16T08:30:00.000Z'), 1).now()).toBe('2024-10-17T08:30:00.000Z')
})

test('minutes later cross midnight', () => {
  const { now } = clockAt('2024-10-16T23:59:00.000Z')
  expect(minutesAfter(now(), 2)).toBe('2024-10-17T00:01:00.000Z')
})
