import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { day } from '#kernel'
import { assignDates } from './dates/assign-dates.ts'
import { standardDatesPolicy } from './dates/dates-policy.ts'
import { ifDated } from './dates/if-dated.ts'
import { aDatesProblem, aHostToDate } from './dates/testing.ts'
import { standardGroupsPolicy } from './groups/groups-policy.ts'
import { fitOf } from './groups/pair-fit.ts'
import { aSchoolToGroup } from './groups/testing.ts'
import { standardPolicy } from './matching-policy.ts'
import { scoreParts } from './suitability.ts'
import { aPractitioner, aReviewToStaff } from './testing.ts'

const guide = readFileSync('docs/guides/matching.md', 'utf8')
const points = (parts: ReturnType<typeof scoreParts>) => parts.reduce((sum, part) => sum + part.points, 0)

test('the guide tells every weight, and the figure that plans, dates and groups are made with', () => {
  const told = [...guide.matchAll(/^\| `(\w+)` \| ([\d,.]+) \|/gm)].map(([, name, figure]) => [
    name,
    Number(figure?.replaceAll(',', '')),
  ])
  expect(Object.fromEntries(told)).toEqual({
    ...standardPolicy.weights,
    ...standardDatesPolicy.weights,
    ...standardGroupsPolicy.weights,
  })
  expect(told).toHaveLength(new Set(told.map(([name]) => name)).size)
})

test('the guide’s first example comes to what it says', () => {
  const place = { easting: 400_000, northing: 300_000 }
  const host = aReviewToStaff({ id: 'host', phase: 'primary', place, focus: ['oracy', 'reading'] })
  const ada = aPractitioner({
    phases: ['primary'],
    home: { ...place, easting: place.easting + 20_000 },
    farthestKm: 200,
    wantsFar: false,
    interests: [],
    specialisms: [],
    choices: [{ review: 'host', rank: 1 }],
  })
  const bola = aPractitioner({ ...ada, home: place, interests: ['oracy', 'reading'], choices: [] })
  const [hers, his] = [ada, bola].map((person) => points(scoreParts(host, person, standardPolicy)))
  expect([hers, his]).toEqual([630, 510])
  expect(guide).toContain('300 + 150 + 180 = 630 points')
  expect(guide).toContain('150 + 160 + 200 = 510 points')
})

test('the guide’s wish that costs others comes to what it says', async () => {
  const december = { first: day('2024-12-03'), rank: 1 }
  const problem = aDatesProblem({
    hosts: [
      aHostToDate({ id: 'ash', wishes: [december, { first: day('2025-01-14'), rank: 2 }] }),
      aHostToDate({ id: 'elm', school: 'elm', wishes: [december] }),
    ],
    leads: [aPractitioner({ limit: 2 })],
  })
  const plan = await assignDates(problem)
  const wish = await ifDated(problem, plan, { host: 'ash', first: december.first })
  expect([plan.cost, plan.cost + wish.costsPoints, wish.costsPoints]).toEqual([44, 100_062, 100_018])
  expect(guide).toContain('40 points, and 2 for each way, 44 in all')
  expect(guide).toContain('100,062 points, 100,018 more')
})

test('the guide’s pair of schools is worth what it says', () => {
  const one = aSchoolToGroup({ strengths: ['oracy'] })
  const other = aSchoolToGroup({
    id: 'elm',
    priorities: ['oracy'],
    context: { ...one.context, fsm: 0.29 },
    place: { ...one.place, easting: one.place.easting + 60_000 },
  })
  expect(fitOf(one, other, standardGroupsPolicy)).toBe(198)
  expect(guide).toContain('60 + 42 + 60 + 36 = 198 points')
})
