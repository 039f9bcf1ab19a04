import { addDays, day, daysFrom, throughout } from '#kernel'
import { expect, test } from 'vitest'
import { at } from '../at.ts'
import type { Pair, Practitioner, Problem } from '../problem.ts'
import { deskOf, pairOf } from '../repair/desk.ts'
import { copyOf } from '../solver/search/teams.ts'
import { aPractitioner, aProblem, aReviewToStaff } from '../testing.ts'
import { type DropOutPolicy, type NoticeStretch, standardDropOut } from './drop-out-policy.ts'
import { refill } from './refill.ts'
import { type Season, noteOf } from './season.ts'

const first = day('2024-12-03')
const soon = aReviewToStaff({ id: 'soon', slots: 1, days: daysFrom(first, 3) })
const later = (days: number, slots = 1) =>
  aReviewToStaff({ id: 'later', school: 'elm', slots, days: daysFrom(addDays(first, days), 3) })

const everybodySays = (accepts: number): DropOutPolicy => ({
  ...standardDropOut,
  notice: [{ days: 0, rate: 0, asks: 9, whom: 'anybody' }],
  accepts,
  standbysCome: accepts,
})
const stretch = { days: 0, rate: 0, asks: 9, whom: 'anybody' } as const

/** Far enough from the review to cost more points than the one before. */
const living = (id: string, km: number, wishes: Partial<Practitioner> = {}): Practitioner =>
  aPractitioner({ id, home: { easting: 430_000, northing: 290_000 + 1000 * km }, ...wishes })

type Wishes = {
  readonly placements?: readonly Pair[]
  readonly policy?: DropOutPolicy
  readonly standbys?: Readonly<Record<string, readonly string[]>>
  readonly agreed?: readonly Pair[]
  readonly duties?: Readonly<Record<string, number>>
}

function seasonOf(problem: Problem, wishes: Wishes = {}): Season {
  const { placements = [], policy = everybodySays(1), standbys = {}, agreed = [], duties = {} } = wishes
  const desk = deskOf(problem, { placements })
  const { openings, people, openingOf, personOf } = desk.roster
  const personNamed = (id: string): number => personOf.get(id)?.index ?? -1
  return {
    desk,
    policy,
    seed: 1,
    teams: copyOf(desk.teams),
    standbys: openings.map(({ review }) => (standbys[review.id] ?? []).map(personNamed)),
    agreed: new Set(
      agreed.map(({ review, practitioner }) =>
        noteOf({ desk }, openingOf.get(review)?.index ?? -1, personNamed(practitioner)),
      ),
    ),
    duties: Int32Array.from(people, ({ practitioner }) => duties[practitioner.id] ?? 0),
    said: new Set(),
    spare: Int32Array.from(
      people,
      ({ index, practitioner }) => practitioner.limit - at(desk.teams.ofPerson, index).length,
    ),
    calls: [],
    asks: 0,
    changes: 0,
    dropOuts: 0,
  }
}

const indexOf = (season: Season, review: string): number =>
  season.desk.roster.openingOf.get(review)?.index ?? -1

/** Who is asked for one place of a review, and the teams that come of it. */
function refilled(season: Season, asked: Partial<NoticeStretch> = {}) {
  const opening = indexOf(season, 'soon')
  const filled = refill(season, {
    opening,
    day: at(season.desk.roster.openings, opening).first,
    stretch: { ...stretch, ...asked },
  })
  const teams = season.teams.ofOpening
    .flat()
    .map((column) => pairOf(season.teams, column))
    .map(({ review, practitioner }) => `${review} ${practitioner}`)
  return { filled, teams: teams.toSorted(), asks: season.asks, changes: season.changes }
}

const near = living('near', 10)
const far = living('far', 40)
const farthest = living('farthest', 70)
const three = aProblem({ reviews: [soon], practitioners: [farthest, far, near] })

test('the cheapest of those who are free is asked first', () => {
  expect(refilled(seasonOf(three))).toEqual({ filled: true, teams: ['soon near'], asks: 1, changes: 0 })
})

test('those whom another review counts on are asked last, and who stands by for this one first', () => {
  expect(refilled(seasonOf(three, { duties: { near: 1 } })).teams).toEqual(['soon far'])
  expect(refilled(seasonOf(three, { duties: { near: 2, far: 1, farthest: 1 } })).teams).toEqual(['soon far'])
  const agreed = [{ review: 'soon', practitioner: 'farthest' }]
  expect(refilled(seasonOf(three, { agreed })).teams).toEqual(['soon farthest'])
})

test('no more are asked than the stretch allows, and nobody twice', () => {
  const nobody = seasonOf(three, { policy: everybodySays(0) })
  expect(refilled(nobody, { asks: 2 })).toEqual({ filled: false, teams: [], asks: 2, changes: 0 })
  expect(refilled(nobody)).toEqual({ filled: false, teams: [], asks: 3, changes: 0 })
  expect(refilled(nobody).asks).toBe(3)
  expect(refilled(seasonOf(three), { asks: 0 })).toMatchObject({ filled: false, asks: 0 })
})

test('nobody is asked who has as many reviews as they take, or one on these days', () => {
  const onTheseDays = aProblem({
    reviews: [soon, later(2)],
    practitioners: [living('near', 10, { limit: 2 }), far],
  })
  const busy = [{ review: 'later', practitioner: 'near' }]
  expect(refilled(seasonOf(onTheseDays, { placements: busy }))).toMatchObject({
    teams: ['later near', 'soon far'],
    asks: 1,
  })
  const problem = aProblem({ reviews: [soon, later(60)], practitioners: [near, far] })
  const placements = [{ review: 'later', practitioner: 'near' }]
  expect(refilled(seasonOf(problem, { placements })).teams).toEqual(['later near', 'soon far'])
})

const away = throughout(first, addDays(first, 2))
const changing = (days: number) =>
  aProblem({
    reviews: [soon, later(days)],
    practitioners: [near, living('far', 40, { unavailable: [away] })],
  })
const nearIsLater = [{ review: 'later', practitioner: 'near' }]

test('somebody of a later review changes over when somebody else can take their place', () => {
  expect(refilled(seasonOf(changing(14), { placements: nearIsLater }))).toEqual({
    filled: true,
    teams: ['later far', 'soon near'],
    asks: 2,
    changes: 1,
  })
})

test.each<[string, number, Wishes, { asks: number }]>([
  ['the later review is too soon', 13, {}, { asks: 9 }],
  ['one ask is left and two are needed', 14, {}, { asks: 1 }],
  ['nobody says yes', 14, { policy: everybodySays(0) }, { asks: 9 }],
])('everybody stays where they are when %s', (_, days, wishes, asked) => {
  const answer = refilled(seasonOf(changing(days), { placements: nearIsLater, ...wishes }), asked)
  expect(answer).toMatchObject({ filled: false, teams: ['later near'], changes: 0 })
})

test('nobody else is asked for the place of whoever would change over when the last ask is a no', () => {
  const third = living('farthest', 70, { unavailable: [away] })
  const { reviews, practitioners } = changing(14)
  const problem = aProblem({ reviews, practitioners: [...practitioners, third] })
  const season = seasonOf(problem, { placements: nearIsLater, policy: everybodySays(0) })
  expect(refilled(season, { asks: 1 }).asks).toBe(1)
})

test('whoever has said no to a review is not asked to change to it', () => {
  const season = seasonOf(changing(14), { placements: nearIsLater })
  const person = season.desk.roster.personOf.get('near')?.index ?? -1
  season.said.add(noteOf(season, indexOf(season, 'soon'), person))
  expect(refilled(season)).toMatchObject({ filled: false, teams: ['later near'] })
})

test('shortly before, only those are asked who stand by, in the order of their list', () => {
  const standbys = { soon: ['farthest', 'far'] }
  const asked = { whom: 'standbys' } as const
  expect(refilled(seasonOf(three, { standbys }), asked).teams).toEqual(['soon farthest'])
  expect(refilled(seasonOf(three), asked)).toEqual({ filled: false, teams: [], asks: 0, changes: 0 })
  const nobody = seasonOf(three, { standbys, policy: everybodySays(0) })
  expect(refilled(nobody, asked)).toMatchObject({ filled: false, asks: 2 })
})

test('a standby leaves a later review that somebody else can come to, who is asked at once', () => {
  const season = seasonOf(changing(14), { placements: nearIsLater, standbys: { soon: ['near'] } })
  expect(refilled(season, { whom: 'standbys' })).toEqual({
    filled: true,
    teams: ['later far', 'soon near'],
    asks: 2,
    changes: 1,
  })
})

test('a standby does not leave a later review to which nobody else can come, unless it is short anyway and stays quorate', () => {
  const standbys = { soon: ['near'] }
  const asked = { whom: 'standbys' } as const
  const alone = aProblem({ reviews: [soon, later(14)], practitioners: [near] })
  expect(refilled(seasonOf(alone, { placements: nearIsLater, standbys }), asked)).toEqual({
    filled: false,
    teams: ['later near'],
    asks: 0,
    changes: 0,
  })
  const team = ['near', 'a', 'b', 'c', 'd'].map((id) =>
    living(id, 20, { unavailable: id === 'near' ? [] : [away] }),
  )
  const short = (count: number, slots: number) =>
    refilled(
      seasonOf(aProblem({ reviews: [soon, later(14, slots)], practitioners: team.slice(0, count) }), {
        placements: team.slice(0, count).map(({ id }) => ({ review: 'later', practitioner: id })),
        standbys,
      }),
      asked,
    ).filled
  expect(short(3, 4)).toBe(true)
  expect(short(2, 4)).toBe(false)
  expect(short(4, 4)).toBe(false)
  expect(short(2, 3)).toBe(false)
})
