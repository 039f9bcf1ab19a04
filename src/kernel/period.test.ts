import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from './day.ts'
import {
  type Period,
  contains,
  covers,
  fromDaterange,
  overlaps,
  period,
  throughout,
  toDaterange,
} from './period.ts'

const aDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2020-01-01'), days))
const aPeriod: fc.Arbitrary<Period> = fc
  .record({ from: aDay, length: fc.option(fc.integer({ min: 1, max: 900 })) })
  .map(({ from, length }) => period(from, length === null ? null : addDays(from, length)))

describe('a period', () => {
  test('cannot end before it begins', () => {
    expect(() => period(day('2024-09-02'), day('2024-09-01'))).toThrow('cannot end on 2024-09-01')
  })

  test('holds its first day and not the day on which it ends', () => {
    const term = period(day('2024-09-02'), day('2024-12-21'))
    expect([
      contains(term, day('2024-09-02')),
      contains(term, day('2024-12-20')),
      contains(term, day('2024-12-21')),
    ]).toEqual([true, true, false])
  })

  test('from one day throughout another holds both', () => {
    expect(throughout(day('2024-12-03'), day('2024-12-05'))).toEqual({
      from: '2024-12-03',
      until: '2024-12-06',
    })
  })

  test('overlaps another exactly when some day is in both', () => {
    fc.assert(
      fc.property(aPeriod, aPeriod, (one, other) => {
        const later = one.from > other.from ? one.from : other.from
        expect(overlaps(one, other)).toBe(contains(one, later) && contains(other, later))
      }),
    )
  })

  test('that covers another holds each of its days', () => {
    fc.assert(
      fc.property(aPeriod, aPeriod, aDay, (outer, inner, at) => {
        if (covers(outer, inner) && contains(inner, at)) expect(contains(outer, at)).toBe(true)
      }),
    )
  })

  test('survives the database’s text', () => {
    fc.assert(
      fc.property(aPeriod, (held) => {
        expect(fromDaterange(toDaterange(held))).toEqual(held)
      }),
    )
  })

  test('is not read from a range without a beginning', () => {
    expect(() => fromDaterange('(,2024-09-01)')).toThrow('Not a daterange with a beginning')
  })
})
