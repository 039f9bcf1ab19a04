import { type Period, addDays, day, daysFrom, throughout } from '#kernel'
import { expect, test } from 'vitest'
import type { Practitioner, Problem } from '../problem.ts'
import { aPractitioner, aProblem, aReviewToStaff } from '../testing.ts'
import { type DropOutPolicy, standardDropOut } from './drop-out-policy.ts'
import { type StandbyOptions, standbysOf } from './standbys.ts'

const first = day('2024-12-03')
const onDay = (id: string, later: number, slots = 1) =>
  aReviewToStaff({ id, school: `host ${id}`, slots, days: daysFrom(addDays(first, later), 3) })
const away = (later: number) => ({
  unavailable: [throughout(addDays(first, later), addDays(first, later + 2))],
})

/** One place in ten is given up on the eve, when only a standby can come. */
const onTheEve: DropOutPolicy = {
  ...standardDropOut,
  notice: [{ days: 0, rate: 0.1, asks: 4, whom: 'standbys' }],
}

type Given = {
  readonly reviews: Problem['reviews']
  /** Who is in which review; those who are not among the people are free for no other. */
  readonly teams?: Readonly<Record<string, readonly string[]>>
  readonly people: readonly Practitioner[]
}

const daysOf = (reviews: Problem['reviews']): Period[] =>
  reviews.flatMap(({ days }) => days.map((each) => throughout(each, each)))

/** By review, who stands by and with what chance, best first. */
function standingBy({ reviews, teams = {}, people }: Given, options: StandbyOptions = {}) {
  const placements = Object.entries(teams).flatMap(([review, team]) =>
    team.map((practitioner) => ({ review, practitioner })),
  )
  const settled = placements
    .filter(({ practitioner }) => !people.some(({ id }) => id === practitioner))
    .map(({ review, practitioner }) =>
      aPractitioner({ id: practitioner, unavailable: daysOf(reviews.filter(({ id }) => id !== review)) }),
    )
  const problem = aProblem({ reviews, practitioners: [...settled, ...people] })
  const lists = standbysOf(problem, { placements }, { policy: onTheEve, ...options })
  return Object.fromEntries(
    lists.map(({ review, standbys }) => [
      review,
      standbys.map(({ practitioner, chance }) => `${practitioner} ${chance.toFixed(4)}`),
    ]),
  )
}

const bola = aPractitioner({ id: 'bola' })
const chipo = aPractitioner({ id: 'chipo' })
const one = { reviews: [onDay('one', 0)], teams: { one: ['asha'] } }

test('whoever is free can be expected to come as often as people say yes, and who has agreed as often as they come', () => {
  expect(standingBy({ ...one, people: [bola] })).toEqual({ one: ['bola 0.6000'] })
  const asked = [{ review: 'one', practitioner: 'bola', agreed: true }]
  expect(standingBy({ ...one, people: [bola] }, { asked })).toEqual({ one: ['bola 0.9500'] })
  const strangers = [
    { review: 'nine', practitioner: 'bola', agreed: true },
    { review: 'one', practitioner: 'nobody', agreed: true },
    { review: 'one', practitioner: 'asha', agreed: true },
  ]
  expect(standingBy({ ...one, people: [bola] }, { asked: strangers })).toEqual({ one: ['bola 0.6000'] })
})

test('a place that is certain to be given up has a standby all the same', () => {
  for (const rates of [[1], [0.7, 0.7]]) {
    const notice = rates.map((rate, index) => ({ days: 9 - index, rate, asks: 4, whom: 'standbys' as const }))
    const policy = { ...onTheEve, notice }
    expect(standingBy({ ...one, people: [bola] }, { policy })).toEqual({ one: ['bola 0.6000'] })
  }
})

test('a review has as many standbys as it may, and one person as many reviews', () => {
  const people = ['b', 'c', 'd', 'e'].map((id) => aPractitioner({ id }))
  expect(standingBy({ ...one, people }, { aReview: 2 }).one).toHaveLength(2)
  expect(standingBy({ ...one, people }).one).toHaveLength(3)
  expect(standingBy({ ...one, people }, { aReview: 0 }).one).toEqual([])
  const apart = {
    reviews: [onDay('one', 0), onDay('two', 30), onDay('three', 60)],
    teams: { one: ['a'], two: ['b'], three: ['c'] },
    people: [aPractitioner({ id: 'z', limit: 3 })],
  }
  expect(Object.values(standingBy(apart, { aPerson: 2 })).flat()).toHaveLength(2)
  expect(Object.values(standingBy(apart)).flat()).toHaveLength(3)
})

const two = (later: number, gapDays = 0, limit = 1): Given => ({
  reviews: [onDay('one', 0), onDay('two', later)],
  teams: { one: ['asha'], two: ['amir'] },
  people: [aPractitioner({ id: 'bola', limit, gapDays })],
})

test('somebody who can do one of two reviews has a chance for each that the other leaves them', () => {
  // 0.6 × (1 − 0.1 × 0.6): the other review calls on its only place in one season of ten.
  expect(standingBy(two(30))).toEqual({ one: ['bola 0.5640'], two: ['bola 0.5640'] })
  expect(standingBy(two(30, 0, 2))).toEqual({ one: ['bola 0.6000'], two: ['bola 0.6000'] })
})

test('nobody stands by for two reviews that they could not both do', () => {
  const duties = (given: Given): number => Object.values(standingBy(given)).flat().length
  expect(duties(two(2))).toBe(1)
  expect(duties(two(3))).toBe(2)
  expect(duties(two(6, 3))).toBe(2)
  expect(duties(two(5, 3))).toBe(1)
})

test('a place that others can fill in time needs a standby less', () => {
  const early: DropOutPolicy = {
    ...onTheEve,
    notice: [{ days: 14, rate: 0.2, asks: 1, whom: 'anybody' }, ...onTheEve.notice],
  }
  // The other review calls for a standby in 0.2 × (1 − 0.6) + 0.1 of seasons.
  expect(standingBy(two(30), { policy: early })).toEqual({ one: ['bola 0.5352'], two: ['bola 0.5352'] })
  // With two people asked it is 0.2 × 0.4 × 0.4 + 0.1; one of two people can be asked at most.
  const patient = { ...early, notice: early.notice.map((stretch) => ({ ...stretch, asks: 2 })) }
  expect(standingBy(two(30), { policy: patient })).toEqual({ one: ['bola 0.5352'], two: ['bola 0.5352'] })
})

test('the only standby goes where they save most teams, and not to a team that is short anyway', () => {
  const both = { ...two(30), teams: { one: ['a'], two: ['b', 'c', 'd'] } }
  const larger = { ...both, reviews: [onDay('one', 0), onDay('two', 30, 3)] }
  expect(standingBy(larger, { aPerson: 1 })).toEqual({ one: [], two: ['bola 0.6000'] })
  const short = { ...both, reviews: [onDay('one', 0), onDay('two', 30, 4)] }
  expect(standingBy(short, { aPerson: 1 })).toEqual({ one: ['bola 0.6000'], two: [] })
})

test('of two who would do as well, whoever is wanted by fewer reviews stands by', () => {
  const given = {
    reviews: [onDay('one', 0), onDay('two', 30)],
    teams: { one: ['asha'], two: ['amir'] },
    people: [bola, { ...chipo, ...away(30) }],
  }
  expect(standingBy(given, { aReview: 1, aPerson: 1 })).toEqual({
    one: ['chipo 0.6000'],
    two: ['bola 0.6000'],
  })
})

const leaving = (slots: number, team: readonly string[], people: readonly Practitioner[]): Given => ({
  reviews: [onDay('one', 0), onDay('two', 30, slots)],
  teams: { one: ['asha'], two: team },
  people,
})

test('somebody who would leave a later review comes if they say yes and their place is taken, or need not be', () => {
  const others = { ...chipo, ...away(0) }
  expect(standingBy(leaving(1, ['bola'], [bola, others])).one).toEqual(['bola 0.3600'])
  const third = aPractitioner({ id: 'dina', ...away(0) })
  // 0.6 × (1 − 0.4 × 0.4): two people could take the place.
  expect(standingBy(leaving(1, ['bola'], [bola, others, third])).one).toEqual(['bola 0.5040'])
  expect(standingBy(leaving(1, ['bola'], [bola])).one).toEqual([])
  const mates = ['f', 'g'].map((id) => aPractitioner({ id, ...away(0) }))
  expect(standingBy(leaving(4, ['bola', 'f', 'g'], [bola, ...mates])).one).toEqual(['bola 0.6000'])
})

test('whoever was asked for one review counts for the others, and whoever has declined only for those', () => {
  const asked = [{ review: 'one', practitioner: 'bola', agreed: true }]
  expect(standingBy(two(2), { asked })).toEqual({ one: ['bola 0.9500'], two: [] })
  const declined = [{ review: 'one', practitioner: 'bola' }]
  expect(standingBy(two(2), { declined })).toEqual({ one: [], two: ['bola 0.6000'] })
  expect(standingBy(two(30), { asked, aPerson: 1 })).toEqual({ one: ['bola 0.9500'], two: [] })
  // 0.95 and 0.6, each × (1 − 0.1 × 0.6).
  expect(standingBy(two(30), { asked })).toEqual({ one: ['bola 0.8930'], two: ['bola 0.5640'] })
})
