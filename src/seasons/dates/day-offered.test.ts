import { describe, expect, test } from 'vitest'
import { day, period, throughout } from '#kernel'
import { partnershipYear } from '#partnership'
import type { SchoolCalendar } from '../calendars/school-calendar.ts'
import { standardPolicies } from '../season/season-policies.ts'
import { type DateQuestion, type NotFreeReason, whyNotFree } from './day-offered.ts'

const year = period(day('2024-09-01'), day('2025-09-01'))

const calendar: SchoolCalendar = {
  bankHolidays: new Map([
    [day('2025-04-21'), 'Easter Monday'],
    [day('2025-05-05'), 'Early May bank holiday'],
  ]),
  terms: [
    { name: 'Autumn 1', days: throughout(day('2024-09-03'), day('2024-10-25')) },
    { name: 'Autumn 2', days: throughout(day('2024-11-04'), day('2024-12-20')) },
    { name: 'Summer 1', days: throughout(day('2025-04-22'), day('2025-05-23')) },
  ],
  termsAre: 'termsOfTheAuthority',
  insetDays: new Set([day('2024-11-04')]),
  exams: [{ name: 'Key stage 2 tests', days: throughout(day('2025-05-12'), day('2025-05-15')) }],
}

const aQuestion = (said: Partial<DateQuestion> = {}): DateQuestion => ({
  policies: { ...standardPolicies(partnershipYear(2024)), mostReviewsAWeek: 2 },
  calendar,
  booked: [],
  leads: [{ accredited: [year], taken: [] }],
  away: [],
  today: day('2024-09-16'),
  ...said,
})

const tuesday = day('2024-12-03')
const itsDays = throughout(tuesday, day('2024-12-05'))

describe('a first day', () => {
  test('is free when all three days are school days with a Lead Reviewer to spare', () => {
    expect(whyNotFree(aQuestion(), tuesday)).toBeNull()
  })

  const taken: [string, NotFreeReason, string][] = [
    ['2024-09-16', 'past', 'Monday 16 September 2024 has passed.'],
    ['2024-10-04', 'tooSoon', 'A team needs three weeks to form: choose Monday 7 October 2024 or later.'],
    ['2024-12-05', 'weekend', 'Saturday 7 December 2024 is at a weekend.'],
    ['2024-10-28', 'holiday', 'Monday 28 October 2024 is in the school holidays of your local authority.'],
    ['2024-11-04', 'inset', 'Monday 4 November 2024 is one of your INSET days.'],
    ['2025-05-05', 'bankHoliday', 'Monday 5 May 2025 is a bank holiday (Early May bank holiday).'],
    ['2025-05-13', 'exams', 'Tuesday 13 May 2025 is in the exam weeks (Key stage 2 tests).'],
    [
      '2024-12-24',
      'outsideWindow',
      'Tuesday 24 December 2024 is outside the weeks in which reviews are held.',
    ],
  ]
  test.each(taken)('%s cannot be had: %s', (first, reason, words) => {
    expect(whyNotFree(aQuestion(), day(first))).toEqual({ reason, words })
  })

  test('cannot be had in a week that has all its reviews', () => {
    const monday = throughout(day('2024-12-02'), day('2024-12-04'))
    const leads = [1, 2, 3, 4].map(() => ({ accredited: [year], taken: [] }))
    expect(whyNotFree(aQuestion({ booked: [monday, monday], leads }), tuesday)).toEqual({
      reason: 'weekFull',
      words: 'The week of Monday 2 December 2024 has all its 2 reviews.',
    })
  })

  test('cannot be had when every Lead Reviewer is needed elsewhere or away', () => {
    const noLead = { reason: 'noLead' }
    expect(whyNotFree(aQuestion({ booked: [itsDays] }), tuesday)).toMatchObject(noLead)
    expect(
      whyNotFree(aQuestion({ leads: [{ accredited: [year], taken: [itsDays] }] }), tuesday),
    ).toMatchObject(noLead)
    const untilThen = period(day('2024-09-01'), day('2024-12-05'))
    expect(whyNotFree(aQuestion({ leads: [{ accredited: [untilThen], taken: [] }] }), tuesday)).toMatchObject(
      noLead,
    )
  })

  test('cannot be had while the headteacher is on another review', () => {
    const words = 'Hedda Marsh has a place on the review at Aspen Academy then.'
    expect(whyNotFree(aQuestion({ away: [{ days: itsDays, words }] }), tuesday)).toEqual({
      reason: 'leadersAway',
      words,
    })
  })

  test('is no holiday in a school whose terms nobody has recorded', () => {
    const unknown = { ...calendar, terms: [] }
    expect(whyNotFree(aQuestion({ calendar: unknown }), day('2024-10-28'))).toBeNull()
  })
})
