import { expect, test } from 'vitest'
import { PersonId, day, isRefused, newId } from '#kernel'
import { PlacementId, ReviewId } from '#seasons'
import { SchoolId } from '#partnership'
import { ActivityId } from '../ids.ts'
import type { Activity } from './activity.ts'
import { decide } from './clear-visitor.ts'

const [leaver, stays, host] = [newId(PersonId), newId(PersonId), newId(PersonId)]

const activity = (title: string, visitor: PersonId | null): Activity => ({
  id: newId(ActivityId),
  day: day('2024-12-03'),
  from: 540,
  until: 600,
  kind: 'lessonVisit',
  title,
  section: null,
  line: null,
  visitor,
  host: visitor && host,
  whom: '',
  place: '',
  why: '',
})

const visitor = (person: PersonId) => ({
  placement: newId(PlacementId),
  person,
  name: 'Asha Rahman',
  role: 'peer' as const,
  school: null,
})

const state = (visitors: readonly PersonId[]) => ({
  review: newId(ReviewId),
  school: newId(SchoolId),
  hostName: 'Larkrise School',
  stage: 'teamFull' as const,
  visitors: visitors.map(visitor),
  activities: [
    activity('Learning walk', leaver),
    activity('Lesson visit', stays),
    activity('Team meeting', null),
    activity('Looking at work', leaver),
  ],
})

const takenOut = (visitors: readonly PersonId[]) => {
  const here = state(visitors)
  const decided = decide(here, { review: here.review, person: leaver })
  return isRefused(decided) ? null : decided.facts.map(({ body }) => body.title)
}

test('whoever has left the team is in no activity any more, and nobody else’s is touched', () => {
  expect(takenOut([stays])).toEqual(['Learning walk', 'Looking at work'])
})

test('somebody who has come back meanwhile keeps their day', () => {
  expect(takenOut([stays, leaver])).toEqual([])
})
