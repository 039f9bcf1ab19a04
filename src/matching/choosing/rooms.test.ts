import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, daysFrom } from '#kernel'
import { checkPlan } from '../check-plan.ts'
import { aPersonOf, anyProblem } from '../explanation/testing.ts'
import { makeUpNeeds } from '../make-up.ts'
import type { Pair, Practitioner, Problem, ReviewToStaff } from '../problem.ts'
import { aNetwork, aPractitioner, aProblem, aReviewToStaff } from '../testing.ts'
import { keptFor, muchMore, roomsFor } from './rooms.ts'

const steady = { seed: 20_241_203, numRuns: 400 }

/** The least that a team can lack, in points, of all sets of people that the checker lets join it beside `team`. */
function leastByTrying(problem: Problem, review: ReviewToStaff, team: readonly Practitioner[]): number {
  const lacks = (people: readonly Practitioner[]): number =>
    makeUpNeeds(review, problem.policy.weights).reduce(
      (sum, { count, weight, meets }) => sum + weight * Math.max(0, count - people.filter(meets).length),
      0,
    )
  const others = problem.practitioners.filter((person) => !team.includes(person))
  let least = lacks(team)
  for (let set = 0; set < 2 ** others.length; set += 1) {
    const people = [...team, ...others.filter((_, index) => (set >> index) & 1)]
    if (people.length <= review.slots && isLawful(problem, review, people))
      least = Math.min(least, lacks(people))
  }
  return least
}

function isLawful(problem: Problem, { id }: ReviewToStaff, people: readonly Practitioner[]): boolean {
  const here = people.map((person): Pair => ({ review: id, practitioner: person.id }))
  const elsewhere = problem.standing.filter((pair) => pair.review !== id)
  return checkPlan(problem, [...elsewhere, ...here]).every(
    ({ practitioner, words }) =>
      words === 'stood firm and is gone' || !here.some((pair) => pair.practitioner === practitioner),
  )
}

/** A problem in which everybody who stands stands firm and lawfully. */
const settled = fc
  .tuple(anyProblem, fc.tuple(aPersonOf(4), aPersonOf(5)))
  .map(([problem, more]) => ({
    ...problem,
    practitioners: [...problem.practitioners, ...more].map((person) =>
      // A person’s trust goes with their school, as it does in the register.
      ({ ...person, trust: person.school === null ? person.trust : `trust of ${person.school}` }),
    ),
    reviews: problem.reviews.map((review) => ({ ...review, slots: review.slots + 1 })),
    standing: problem.standing.map((stands) => ({ ...stands, firmness: 'accepted' as const })),
  }))
  .filter((problem) => checkPlan({ ...problem, standing: [] }, problem.standing).length === 0)

describe('what a place is kept for', () => {
  test('a choice that the rule accepts leaves the team as well made up as it could be without it, and no other does', () => {
    let [kept, accepted] = [0, 0]
    fc.assert(
      fc.property(settled, (problem) => {
        for (const review of problem.reviews)
          for (const person of problem.practitioners) {
            const team = teamOf(problem, review)
            if (team.includes(person) || !isLawful(problem, review, [...team, person])) continue
            const others = {
              ...problem,
              practitioners: problem.practitioners.filter((one) => one !== person),
            }
            const without = leastByTrying(others, review, team)
            const withThem = leastByTrying(problem, review, [...team, person])
            const words = keptFor(problem, review.id, person.id)
            expect(words === null).toBe(withThem <= without)
            if (words === null) accepted += 1
            else kept += 1
          }
      }),
      steady,
    )
    expect(kept).toBeGreaterThan(50)
    expect(accepted).toBeGreaterThan(50)
  })

  test('somebody whose colleague is the only one who could bring what a team lacks must wait', () => {
    const review = aReviewToStaff({
      id: 'review',
      needs: { samePhase: 0, senior: 1, special: false, send: false },
    })
    const teacher = aPractitioner({ id: 'teacher', seniority: 'middle', trust: 'oak' })
    const head = aPractitioner({ id: 'head', seniority: 'head', trust: 'oak' })
    const asked = (...practitioners: readonly Practitioner[]) =>
      keptFor(aProblem({ reviews: [review], practitioners }), 'review', 'teacher')
    expect(asked(teacher, head)).toBe('a headteacher or senior leader')
    expect(asked(teacher, { ...head, trust: 'ash' })).toBeNull()
    expect(asked(teacher)).toBeNull()
  })
})

const teamOf = ({ practitioners, standing }: Problem, { id }: ReviewToStaff): Practitioner[] =>
  practitioners.filter((person) =>
    standing.some(({ review, practitioner }) => review === id && practitioner === person.id),
  )

describe('where somebody is wanted', () => {
  const inMay = { days: daysFrom(day('2025-05-06'), 3) }
  const near = aReviewToStaff({ id: 'near', slots: 2 })
  const bare = aReviewToStaff({ id: 'bare', slots: 4, ...inMay })
  const away = [{ from: day('2025-05-01'), until: day('2025-06-01') }]
  const free = aPractitioner({ id: 'free' })
  const others = Array.from({ length: 8 }, (_, index) =>
    aPractitioner({ id: `other ${index}`, unavailable: away }),
  )
  const problem = aProblem({ reviews: [near, bare], practitioners: [free, ...others] })

  test('a review that hardly anybody else can come to comes before one that many can', () => {
    const rooms = roomsFor(problem, 'free')
    expect(rooms.get('near')).toMatchObject({ wanted: 1, wantedAt: 'bare', keptFor: null })
    expect(rooms.get('bare')).toMatchObject({ wantedAt: null })
    expect(rooms.get('bare')?.wanted).toBeGreaterThan(muchMore)
    expect(roomsFor(problem, 'other 1').get('near')).toMatchObject({ wanted: 1, wantedAt: null })
  })

  test('and no longer once they have chosen it, or others can come', () => {
    const chosen = [{ review: 'bare', practitioner: 'free', firmness: 'accepted' as const }]
    const two = { ...free, limit: 2 }
    expect(
      roomsFor({ ...problem, practitioners: [two, ...others], standing: chosen }, 'free').get('near'),
    ).toMatchObject({ wantedAt: null })
    const many = aProblem({
      reviews: [near, bare],
      practitioners: [free, ...others.map((one) => ({ ...one, unavailable: [] }))],
    })
    expect(roomsFor(many, 'free').get('near')).toMatchObject({ wantedAt: null })
  })

  test('a review says whom it still looks for, and whether that is the reader', () => {
    const asking = aReviewToStaff({ needs: { samePhase: 1, senior: 1, special: false, send: false } })
    const teacher = aPractitioner({ id: 'teacher', seniority: 'middle' })
    const rooms = roomsFor(aProblem({ reviews: [asking], practitioners: [teacher, free] }), 'teacher')
    expect(rooms.get('review-1')?.looksFor).toEqual([
      { words: 'somebody who knows the primary phase', you: true },
      { words: 'a headteacher or senior leader', you: false },
      { words: 'somebody who has reviewed before', you: true },
    ])
  })

  test('somebody is always shown a place when there is one that they may have', () => {
    const network = aNetwork({ reviews: 40, practitioners: 120, scarcity: 'short', seed: 2 })
    let elsewhere = 0
    for (const { id } of network.practitioners) {
      const rooms = [...roomsFor(network, id).values()]
      const may = rooms.filter((room) => room.keptFor === null)
      if (may.length > 0) expect(may.some(({ wantedAt }) => wantedAt === null)).toBe(true)
      elsewhere += rooms.filter(({ wantedAt }) => wantedAt !== null).length
    }
    expect(elsewhere).toBeGreaterThan(0)
  })

  test('the order of the lists changes nothing', () => {
    const turned = {
      ...problem,
      reviews: problem.reviews.toReversed(),
      practitioners: problem.practitioners.toReversed(),
    }
    expect(roomsFor(turned, 'free')).toEqual(roomsFor(problem, 'free'))
  })
})
