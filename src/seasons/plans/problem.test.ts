import { expect, test } from 'vitest'
import { day, newId, period } from '#kernel'
import { SchoolId, partnershipYear } from '#partnership'
import type { SeasonPractitioner } from '#practitioners'
import { aSeasonPractitioner } from '#practitioners/testing'
import { aSeason } from '../testing.ts'
import type { SeasonRoster } from './problem-store.ts'
import { problemOf } from './problem.ts'

const year = period(day('2024-09-01'), day('2025-09-01'))

const somebody = (name: string): SeasonPractitioner =>
  aSeasonPractitioner({
    name,
    accreditations: [
      { kind: 'reviewer', held: year },
      { kind: 'leadReviewer', held: year },
    ],
  })

const [never, lastSeason, longAgo] = [somebody('Ada Cole'), somebody('Ben Fry'), somebody('Cleo Hart')]

const visited = ({ person }: SeasonPractitioner, startsIn: number) =>
  [
    person,
    [{ person, school: newId(SchoolId), role: 'peer' as const, year: partnershipYear(startsIn) }],
  ] as const

const roster: SeasonRoster = {
  season: aSeason(),
  today: day('2024-09-10'),
  reviews: [],
  practitioners: [never, lastSeason, longAgo],
  placements: [],
  standbys: [],
  visits: new Map([visited(lastSeason, 2023), visited(longAgo, 2022)]),
  firstYears: new Set(),
}

const told = (role: 'peer' | 'lead', what: 'servedLately' | 'novice') =>
  Object.fromEntries(problemOf(roster, { role }).practitioners.map((person) => [person.name, person[what]]))

test('whoever was on a team last season has had their turn; Lead Reviewers take none', () => {
  expect(told('peer', 'servedLately')).toEqual({ 'Ada Cole': false, 'Ben Fry': true, 'Cleo Hart': false })
  expect(told('lead', 'servedLately')).toEqual({ 'Ada Cole': false, 'Ben Fry': false, 'Cleo Hart': false })
  expect(told('peer', 'novice')).toEqual({ 'Ada Cole': true, 'Ben Fry': false, 'Cleo Hart': false })
})
