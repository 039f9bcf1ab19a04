import { expect, test } from 'vitest'
import { type Day, addDays, day, throughout } from '#kernel'
import { SchoolId, partnershipYear } from '#partnership'
import { ReviewId } from '../ids.ts'
import { standardPolicies } from '../season/season-policies.ts'
import { freeDaysOf } from './free-days.ts'
import type { Undated } from './undated-store.ts'

const today = day('2024-10-16')
const lead = { accredited: [throughout(day('2024-09-01'), day('2025-08-31'))], taken: [] }

const undated = (weeksOfNotice: number, last: Day): Undated => ({
  review: ReviewId.parse('0195a0d0-0000-7000-8000-000000000001'),
  school: SchoolId.parse('0195a0d0-0000-7000-8000-000000000002'),
  schoolName: 'Larkfield Primary School',
  phase: 'primary',
  question: {
    policies: {
      ...standardPolicies(partnershipYear(2024)),
      weeksOfNotice,
      windows: [{ name: 'Autumn', first: today, last }],
    },
    calendar: {
      bankHolidays: new Map(),
      terms: [],
      termsAre: 'ownTerms',
      insetDays: new Set(),
      exams: [],
    },
    booked: [],
    leads: [lead],
    away: [],
    today,
  },
})

const free = (weeks: number, last: Day) => [...freeDaysOf([undated(weeks, last)]).values()][0]

test('days are proposed from the season’s notice on, and those that are sooner are told apart', () => {
  const { offered, sooner } = free(6, day('2024-12-20')) ?? { offered: [], sooner: [] }
  expect(offered[0]).toBe(day('2024-11-27'))
  expect(sooner[0]).toBe(addDays(today, 21))
  expect(sooner.at(-1)).toBe(day('2024-11-26'))
})

test('without notice every day counts that a host would be shown, and with more than is left none does', () => {
  expect(free(0, day('2024-12-20'))?.sooner).toEqual([])
  expect(free(6, day('2024-11-22'))?.offered).toEqual([])
})
