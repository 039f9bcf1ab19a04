import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allMetrics } from '../definitions/all-metrics.ts'
import { MetricDefinition, type Row } from '../metric.ts'
import { aMetric, aYearOf } from '../testing.ts'
import { compute, rowsCounted } from './compute.ts'
import { differenceOf, rounded, shownAs } from './rounding.ts'

const results = { kind: 'weightedMean', field: 'ks2.PTRWM_EXP', weight: 'ks2.TELIG' } as const
const school = (share: number | null, pupils: number): Row => ({
  'ks2.PTRWM_EXP': share,
  'ks2.TELIG': pupils,
})
const inPercent = { unit: 'percent', decimals: 0 } as const

describe('a figure', () => {
  test('weighted by pupils stands beside the mean of schools, with its n and its coverage', () => {
    const rows = aYearOf({ schools: [school(80, 30), school(50, 90), school(null, 30)] })
    expect(compute(aMetric({ measure: results, england: 'ks2.PTRWM_EXP' }), rows)).toEqual({
      metric: 'reach.schools',
      value: 57.5,
      n: 2,
      weight: 120,
      coverage: 0.8,
      simple: 65,
      england: null,
      status: 'final',
      why: null,
    })
  })

  test('leaves out what its exclusions name, and counts a row as many times as it says', () => {
    const metric = aMetric({
      measure: { kind: 'share', numerator: [{ field: 'phase', is: 'primary' }] },
      exclusions: [{ where: { field: 'phase', is: 'nursery' }, because: 'Not compared' }],
    })
    const rows = aYearOf({
      schools: [{ phase: 'primary', times: 3 }, { phase: 'special' }, { phase: 'nursery', times: 9 }],
    })
    expect(compute(metric, rows)).toMatchObject({ value: 75, n: 4 })
    expect(rowsCounted(metric, rows)).toHaveLength(2)
  })

  test('is never 0 for want of rows: it is not recorded', () => {
    expect(compute(aMetric(), aYearOf({}))).toMatchObject({ value: null, status: 'notRecorded' })
    const none = aYearOf({ schools: [{ level: 'full' }] })
    const gateway = aMetric({ scope: [{ field: 'level', is: 'gateway' }] })
    expect(compute(gateway, none)).toMatchObject({ value: 0, status: 'final' })
    const asked = aMetric({ rows: 'answers', measure: { kind: 'mean', field: 'value' } })
    expect(compute(asked, aYearOf({ answers: [{ value: null }] })).status).toBe('notRecorded')
  })

  test('of a programme that did not run is not recorded, though others ran', () => {
    const inSend = [{ field: 'programme', is: 'send' }]
    const metric = aMetric({ rows: 'members', scope: inSend, recordedBy: inSend })
    expect(compute(metric, aYearOf({ members: [{ programme: 'trustLeaders' }] })).status).toBe('notRecorded')
    const primary = aMetric({ ...metric, scope: [...inSend, { field: 'phase', is: 'primary' }] })
    expect(compute(primary, aYearOf({ members: [{ programme: 'send', phase: 'special' }] })).value).toBe(0)
  })

  test('of fewer than it may be of is suppressed, and says of how many', () => {
    const rows = aYearOf({ answers: [{ positive: true, times: 4 }] })
    const metric = aMetric({
      rows: 'answers',
      fewest: 5,
      measure: { kind: 'share', numerator: [{ field: 'positive', is: true }] },
    })
    expect(compute(metric, rows)).toMatchObject({ value: null, n: 4, status: 'suppressed' })
  })

  test('that nobody published says so, and one that is lost is not recorded', () => {
    const progress = aMetric({ measure: { kind: 'weightedMean', field: 'ks4.P8MEA', weight: 'ks4.P8PUP' } })
    const rows = { schools: [{ 'ks4.P8MEA': 0.2, 'ks4.P8PUP': 100 }] }
    expect(
      compute(progress, aYearOf({ ...rows, england: [{ 'ks4.P8MEA.gap': 'There is no Progress 8.' }] })),
    ).toMatchObject({ value: null, status: 'notPublished', why: 'There is no Progress 8.' })
    const lost = [{ metric: 'reach.schools', why: 'Lost' }]
    expect(compute(progress, aYearOf({ ...rows, unrecorded: lost }))).toMatchObject({
      value: null,
      status: 'notRecorded',
      why: 'Lost',
    })
    expect(
      compute(progress, aYearOf({ ...rows, england: [{ 'ks4.release': 'provisional' }] })),
    ).toMatchObject({
      value: 0.2,
      status: 'provisional',
    })
  })
})

describe('a difference', () => {
  test('comes from unrounded figures, and says when the shown ones would give another', () => {
    expect(differenceOf(inPercent, 61.6, 60.4)).toMatchObject({
      words: '1 percentage point higher',
      differsFromShown: true,
    })
    expect(differenceOf({ unit: 'points', decimals: 2 }, -0.45, -0.55)).toMatchObject({
      words: '0.10 higher',
      differsFromShown: false,
    })
    expect(differenceOf({ unit: 'count', decimals: 0 }, 413, 425).words).toBe('12 fewer')
    expect(differenceOf(inPercent, 60.1, 60.2).words).toBe('the same')
  })
})

test('figures are shown in their unit, a sum of rounded shares left at 99', () => {
  expect(shownAs({ unit: 'count', decimals: 0 }, 384_977)).toBe('384,977')
  expect(shownAs({ unit: 'outOfFive', decimals: 1 }, 4.849)).toBe('4.8/5')
  expect(shownAs({ unit: 'points', decimals: 2 }, -0.4501)).toBe('−0.45')
  expect(shownAs({ unit: 'years', decimals: 0 }, 1.2)).toBe('1 year')
  const shares = [91, 142, 8, 184].map((count) => rounded((100 * count) / 425, 0))
  expect(shares).toEqual([21, 33, 2, 43])
})

test('a share lies from 0 to 100, and a weighted mean between its least and its greatest', () => {
  const schools = fc.array(
    fc.record({
      share: fc.double({ min: 0, max: 100, noNaN: true }),
      pupils: fc.integer({ min: 1, max: 400 }),
    }),
    { minLength: 1 },
  )
  fc.assert(
    fc.property(schools, (some) => {
      const { value } = compute(
        aMetric({ measure: results }),
        aYearOf({ schools: some.map(({ share, pupils }) => school(share, pupils)) }),
      )
      const shares = some.map(({ share }) => share)
      expect(value).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9)
      expect(value).toBeLessThanOrEqual(Math.max(...shares) + 1e-9)
    }),
  )
})

test('rounding goes half away from nought, the same on both sides of it', () => {
  expect([rounded(2.5, 0), rounded(-2.5, 0), rounded(1.005, 2)]).toEqual([3, -3, 1.01])
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: 0, max: 2 }),
      (value, decimals) => {
        expect(rounded(-value, decimals) + rounded(value, decimals)).toBe(0)
        expect(Math.abs(rounded(value, decimals) - value)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-6)
      },
    ),
  )
})

describe('the definitions', () => {
  test('are data: they survive being written and read', () => {
    expect(MetricDefinition.array().parse(JSON.parse(JSON.stringify(allMetrics)))).toEqual(allMetrics)
  })

  test('each have an id of their own', () => {
    expect(new Set(allMetrics.map(({ id }) => id)).size).toBe(allMetrics.length)
  })
})
