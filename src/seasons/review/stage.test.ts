import { describe, expect, test } from 'vitest'
import { day, period } from '#kernel'
import type { TeamCount } from '../places/placement.ts'
import type { ReviewProgress } from './review.ts'
import { riskOf } from './risk.ts'
import { type ReviewStage, isUnderstaffed, stageOf } from './stage.ts'

const today = day('2024-10-16')
const inDecember = period(day('2024-12-03'), day('2024-12-06'))
const progress = (said: Partial<ReviewProgress> = {}): ReviewProgress => ({
  days: inDecember,
  cancelled: false,
  postponed: false,
  issued: false,
  closed: false,
  ...said,
})
const team = (said: Partial<TeamCount> = {}): TeamCount => ({
  slots: 3,
  lead: 'none',
  chosen: 0,
  offered: 0,
  agreed: 0,
  attendedInFull: 0,
  unanswered: 0,
  ...said,
})

describe('the stage of a review', () => {
  const stages: [string, ReviewStage, ReviewProgress, TeamCount, string?][] = [
    ['without dates', 'requested', progress({ days: null }), team()],
    ['put off, without new dates', 'postponed', progress({ days: null, postponed: true }), team()],
    ['put off, with new dates', 'dated', progress({ postponed: true }), team()],
    ['with dates alone', 'dated', progress(), team()],
    ['whose Lead Reviewer was asked', 'leadAssigned', progress(), team({ lead: 'asked' })],
    ['that somebody chose', 'teamForming', progress(), team({ lead: 'agreed', chosen: 1 })],
    [
      'that all chose, nobody having accepted',
      'teamForming',
      progress(),
      team({ lead: 'agreed', chosen: 3 }),
    ],
    ['whose peers all accepted, without a lead', 'teamForming', progress(), team({ agreed: 3 })],
    ['that all accepted', 'teamFull', progress(), team({ lead: 'agreed', agreed: 3 })],
    ['on its first day', 'underWay', progress(), team(), '2024-12-03'],
    ['on its third day', 'underWay', progress(), team(), '2024-12-05'],
    ['on the day after', 'visited', progress(), team(), '2024-12-06'],
    ['whose report is issued', 'issued', progress({ issued: true }), team(), '2025-01-10'],
    ['that is closed', 'closed', progress({ issued: true, closed: true }), team(), '2025-02-10'],
    ['that was cancelled', 'cancelled', progress({ cancelled: true }), team({ lead: 'agreed', agreed: 3 })],
  ]
  test.each(stages)('of a review %s is “%s”', (...[, stage, review, members, at]) => {
    expect(stageOf(review, members, at ? day(at) : today)).toBe(stage)
  })
})

describe('the risk of a review', () => {
  test('is nothing while there is time', () => {
    expect(riskOf(progress(), team(), day('2024-10-01')).level).toBe('none')
  })

  test('is watched within eight weeks and says what is missing', () => {
    expect(riskOf(progress(), team({ lead: 'asked', agreed: 2 }), today)).toEqual({
      level: 'watch',
      words:
        'A Lead Reviewer who has not answered and 1 place of 3 without a yes, 48 days before the review.',
    })
  })

  test('is high within four weeks, when the review is understaffed too', () => {
    const near = day('2024-12-02')
    const short = team({ lead: 'agreed', agreed: 2 })
    expect(riskOf(progress(), short, near)).toEqual({
      level: 'high',
      words: '1 place of 3 without a yes, 1 day before the review.',
    })
    expect(isUnderstaffed(progress(), short, near)).toBe(true)
  })

  test('is none for a full team however near', () => {
    const full = team({ lead: 'agreed', agreed: 3 })
    expect(riskOf(progress(), full, day('2024-12-02')).level).toBe('none')
    expect(isUnderstaffed(progress(), full, day('2024-12-02'))).toBe(false)
  })

  test('watches an offer that nobody answered in time', () => {
    expect(riskOf(progress(), team({ offered: 1, unanswered: 1 }), day('2024-09-20'))).toEqual({
      level: 'watch',
      words: '1 offer has not been answered in time.',
    })
  })
})
