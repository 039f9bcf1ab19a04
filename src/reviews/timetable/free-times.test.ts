import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PersonId, day, newId } from '#kernel'
import { ActivityId } from '../ids.ts'
import type { Activity } from './activity.ts'
import { overlap, usualBells } from './bells.ts'
import { freeTimes } from './free-times.ts'

const tuesday = day('2024-12-03')
const bells = usualBells('primary')
const aPersonCalled = (name: string) => ({ person: newId(PersonId), name })
const visitors = ['Asha', 'Ben', 'Cara'].map(aPersonCalled)
const hosts = ['Imogen', 'Jonas'].map(aPersonCalled)
const at = (hours: number, minutes = 0) => hours * 60 + minutes

const anActivity = (from: number, until: number, pair: readonly [number, number] | null): Activity => ({
  id: newId(ActivityId),
  day: tuesday,
  from,
  until,
  kind: 'lessonVisit',
  title: 'Lesson visit',
  section: null,
  line: null,
  visitor: (pair && visitors[pair[0]]?.person) ?? null,
  host: (pair && hosts[pair[1]]?.person) ?? null,
  whom: '',
  place: '',
  why: '',
})

const asked = { day: tuesday, bells, visitors, hosts }

test('who has nothing in the timetable is free, outside breaks and what is for everybody', () => {
  const activities = [
    anActivity(at(8, 30), at(9), null),
    anActivity(at(9), at(10), [0, 0]),
    anActivity(at(9), at(9, 45), [1, 1]),
    anActivity(at(10, 45), at(16, 30), null),
  ]
  const spoken = freeTimes({ ...asked, activities }).map(({ from, until, ...free }) => [
    `${from}–${until}`,
    free.visitors.join(),
    free.hosts.join(),
  ])
  expect(spoken).toEqual([
    [`${at(9)}–${at(9, 45)}`, 'Cara', ''],
    [`${at(9, 45)}–${at(10)}`, 'Ben,Cara', 'Jonas'],
    [`${at(10)}–${at(10, 30)}`, 'Asha,Ben,Cara', 'Imogen,Jonas'],
  ])
})

test('a day without a timetable says nothing of who is free', () => {
  expect(freeTimes({ ...asked, activities: [] })).toEqual([])
})

test('nobody is free while they are in an activity, whatever the timetable', () => {
  const activity = fc
    .tuple(fc.integer({ min: at(8), max: at(16) }), fc.integer({ min: 5, max: 120 }), fc.nat(2), fc.nat(1))
    .map(([from, long, visitor, host]) => anActivity(from, from + long, [visitor, host]))
  fc.assert(
    fc.property(fc.array(activity, { minLength: 1, maxLength: 12 }), (activities) => {
      for (const free of freeTimes({ ...asked, activities }))
        for (const busy of activities.filter((one) => overlap(one, free))) {
          const names = [...visitors, ...hosts].filter(
            ({ person }) => person === busy.visitor || person === busy.host,
          )
          for (const { name } of names) expect([...free.visitors, ...free.hosts]).not.toContain(name)
        }
    }),
  )
})
