import { expect, test } from 'vitest'
import { addDays, day, daysFrom } from '#kernel'
import { dueDay } from './due.ts'
import { type Preparation, nextStepIn, preparationTasks } from './next-step.ts'
import { aWorkspace } from './testing.ts'

const { framework } = aWorkspace()
const days = daysFrom(day('2024-12-03'), 3)

const prepared = (said: Partial<Preparation> = {}): Preparation => ({
  side: 'host',
  stage: 'teamFull',
  framework,
  days,
  hosts: 2,
  briefed: true,
  documents: 1,
  toFollowUp: 0,
  followedUp: 0,
  lines: 3,
  visitors: 4,
  accepted: 4,
  acceptedByMe: true,
  activities: 40,
  agreed: true,
  ofTrust: null,
  ...said,
})

const asked = (said: Partial<Preparation>) => {
  const { who, key } = nextStepIn(prepared(said))
  return [who, key]
}

test('the school names its leaders first, then writes, then follows up', () => {
  expect(asked({ hosts: 0, briefed: false, toFollowUp: 3 })).toEqual(['you', 'hosts'])
  expect(asked({ briefed: false, toFollowUp: 3 })).toEqual(['you', 'pack'])
  expect(asked({ toFollowUp: 3, followedUp: 2 })).toEqual(['you', 'followUp'])
  expect(asked({})).toEqual(['others', null])
})

test('the Lead Reviewer is asked for questions and a timetable, a peer for the protocol alone', () => {
  const nothing = { hosts: 0, lines: 0, agreed: false, acceptedByMe: false } as const
  expect(asked({ ...nothing, side: 'lead' })).toEqual(['you', 'enquiry'])
  expect(asked({ ...nothing, lines: 2, side: 'lead' })).toEqual(['you', 'timetable'])
  expect(asked({ ...nothing, side: 'visitor' })).toEqual(['you', 'protocol'])
  expect(asked({ ...nothing, acceptedByMe: true, side: 'visitor' })).toEqual(['others', null])
})

test('a timetable that is drawn is to be looked over, not drawn', () => {
  expect(nextStepIn(prepared({ agreed: false })).words).toBe(
    'Look the timetable over together, and agree it.',
  )
})

test('while the review is on, everybody is led to today', () => {
  expect(asked({ stage: 'underWay', side: 'visitor' })).toEqual(['you', 'today'])
})

test('what the last review left is asked about only where it left something', () => {
  const keys = (toFollowUp: number) => preparationTasks(prepared({ toFollowUp })).map(({ key }) => key)
  expect(keys(0)).not.toContain('followUp')
  expect(keys(1)).toContain('followUp')
})

test('dates count from the days of the review, working days leave weekends out', () => {
  expect(dueDay(framework, 'pack', days)).toBe(addDays(day('2024-12-03'), -21))
  expect(dueDay(framework, 'draft', days)).toBe('2024-12-12')
  expect([dueDay(framework, 'pack', []), dueDay(framework, 'tea', days)]).toEqual([null, null])
})
