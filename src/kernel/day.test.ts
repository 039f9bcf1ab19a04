import { describe, expect, test } from 'vitest'
import {
  Instant,
  addDays,
  dateRange,
  day,
  dayOf,
  daysBetween,
  daysFrom,
  isWeekend,
  longDate,
  longInstant,
  shortDate,
  weekOf,
  weekday,
} from './day.ts'

const tuesday = day('2024-12-03')

describe('a day', () => {
  test('is written out in full, and short in tables', () => {
    expect(longDate(tuesday)).toBe('Tuesday 3 December 2024')
    expect(shortDate(tuesday)).toBe('3 Dec 2024')
  })

  test('that does not exist is refused in words', () => {
    expect(() => day('2024-02-30')).toThrow('Write a date that exists')
  })

  test('knows its weekday, its week and the weekend', () => {
    expect(weekday(tuesday)).toBe(2)
    expect(weekday(day('2024-12-08'))).toBe(7)
    expect(weekOf(day('2024-12-08'))).toBe('2024-12-02')
    expect([isWeekend(day('2024-12-06')), isWeekend(day('2024-12-07'))]).toEqual([false, true])
  })

  test('can be counted from and to across the clocks’ change', () => {
    expect(addDays(day('2024-10-26'), 2)).toBe('2024-10-28')
    expect(daysBetween(day('2024-10-26'), day('2024-10-28'))).toBe(2)
    expect(daysFrom(day('2024-12-31'), 2)).toEqual(['2024-12-31', '2025-01-01'])
  })
})

test('days from one to another are said no longer than they need be', () => {
  expect(dateRange(tuesday, tuesday)).toBe('Tuesday 3 December 2024')
  expect(dateRange(tuesday, day('2024-12-05'))).toBe('3 to 5 December 2024')
  expect(dateRange(day('2024-10-30'), day('2024-11-01'))).toBe('30 October to 1 November 2024')
  expect(dateRange(day('2024-12-30'), day('2025-01-01'))).toBe('30 December 2024 to 1 January 2025')
})

describe('a moment', () => {
  test('falls on the day it is in England', () => {
    expect(dayOf(Instant.parse('2024-07-01T23:30:00.000Z'))).toBe('2024-07-02')
    expect(dayOf(Instant.parse('2024-12-01T23:30:00.000Z'))).toBe('2024-12-01')
  })

  test('is said in English local time', () => {
    expect(longInstant(Instant.parse('2024-07-01T08:30:00.000Z'))).toBe('9:30am on Monday 1 July 2024')
  })
})
