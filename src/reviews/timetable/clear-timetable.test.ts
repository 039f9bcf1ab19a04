import { expect, test } from 'vitest'
import { day, isRefused, newId } from '#kernel'
import { SchoolId } from '#partnership'
import { ReviewId } from '#seasons'
import { ActivityId } from '../ids.ts'
import type { Activity } from './activity.ts'
import { decide } from './clear-timetable.ts'

const activity = (title: string, on: string): Activity => ({
  id: newId(ActivityId),
  day: day(on),
  from: 540,
  until: 600,
  kind: 'teamMeeting',
  title,
  section: null,
  line: null,
  visitor: null,
  host: null,
  whom: '',
  place: '',
  why: '',
})

const goneWhenOn = (...days: string[]) => {
  const activities = [activity('Welcome', '2024-12-03'), activity('Feedback', '2024-12-05')]
  const state = { review: newId(ReviewId), school: newId(SchoolId), days: days.map(day), activities }
  const decided = decide(state)
  if (isRefused(decided)) throw new Error(decided.refusal.words)
  return decided.facts.map(({ body }) => body.activities.map(({ title }) => title))
}

test('a review without days has nothing planned, and what was planned is named', () => {
  expect(goneWhenOn()).toEqual([['Welcome', 'Feedback']])
})

test('on other days, only what is on one of them stays', () => {
  expect(goneWhenOn('2024-12-05', '2024-12-06')).toEqual([['Welcome']])
  expect(goneWhenOn('2024-12-03', '2024-12-04', '2024-12-05')).toEqual([])
})
