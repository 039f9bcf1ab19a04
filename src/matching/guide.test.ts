import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { standardPolicy } from './matching-policy.ts'
import { scoreParts } from './suitability.ts'
import { aPractitioner, aReviewToStaff } from './testing.ts'

const guide = readFileSync('docs/guides/matching.md', 'utf8')
const points = (parts: ReturnType<typeof scoreParts>) => parts.reduce((sum, part) => sum + part.points, 0)

test('the guide tells every weight, and the figure that plans are made with', () => {
  const told = [...guide.matchAll(/^\| `(\w+)` \| ([\d,.]+) \|/gm)].map(([, name, figure]) => [
    name,
    Number(figure?.replaceAll(',', '')),
  ])
  expect(Object.fromEntries(told)).toEqual(standardPolicy.weights)
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
