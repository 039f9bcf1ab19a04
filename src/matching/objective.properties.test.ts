import { daysBetween } from '#kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyProblem, costOfPairs } from './explanation/testing.ts'
import type { Pair, Practitioner, Problem, ReviewToStaff, Standing } from './problem.ts'

/** What a list of pairs costs, counted again from the guide: plain loops that share no code with the objective. */
function recounted(problem: Problem, pairs: readonly Pair[]): number {
  const { reviews, practitioners } = problem
  let cost = 0
  for (const review of reviews) {
    const team = practitioners.filter(({ id }) => isIn(pairs, review.id, id))
    cost += forEmptyPlaces(problem, review, team.length) + forMakeUp(review, team)
    for (const stands of firmestOf(problem.standing))
      if (stands.review === review.id && practitioners.some(({ id }) => id === stands.practitioner))
        if (!isIn(pairs, stands.review, stands.practitioner)) cost += forTakingBack(problem, review, stands)
    for (const person of team) cost += 1080 - forSuiting(review, person)
  }
  for (const { id, servedLately } of practitioners) {
    const load = pairs.filter((pair) => pair.practitioner === id).length
    for (let nth = 2; nth <= load; nth += 1) cost += 60 * (nth - 1)
    if (servedLately) cost += 40 * load
  }
  return cost + forGivingMore(problem, pairs)
}

const isIn = (pairs: readonly Pair[], review: string, practitioner: string): boolean =>
  pairs.some((pair) => pair.review === review && pair.practitioner === practitioner)

function firmestOf(standing: readonly Standing[]): Standing[] {
  const order = ['locked', 'accepted', 'offered', 'chosen']
  return standing.filter((one) =>
    standing.every(
      (other) =>
        other.review !== one.review ||
        other.practitioner !== one.practitioner ||
        order.indexOf(one.firmness) <= order.indexOf(other.firmness),
    ),
  )
}

function forEmptyPlaces({ policy }: Problem, { slots }: ReviewToStaff, filled: number): number {
  if (filled >= slots) return 0
  const empty = slots - filled
  if (policy.shortage === 'fullTeamsFirst') return 100_000 * empty + 100_000
  const quorum = slots === 1 ? 1 : slots < 4 ? 2 : Math.ceil(slots / 2)
  let cost = 0
  for (let team = filled; team < slots; team += 1) {
    cost += 100_000 + 25_000 * (slots - team - 1)
    if (team < quorum) cost += 200_000
  }
  return cost
}

const forTakingBack = ({ on }: Problem, { days: [first] }: ReviewToStaff, { firmness }: Standing): number => {
  const soon = on && first && daysBetween(on, first) <= 28 ? 2 : 1
  return soon * { locked: 10_000, accepted: 10_000, offered: 3000, chosen: 2000 }[firmness]
}

function forMakeUp({ needs, phase, slots }: ReviewToStaff, team: readonly Practitioner[]): number {
  const lacks = (wanted: number, having: (person: Practitioner) => boolean): number =>
    Math.max(0, Math.min(wanted, slots) - team.filter(having).length)
  return (
    8000 * lacks(needs.samePhase, ({ phases }) => phases.includes(phase)) +
    20_000 * lacks(needs.senior, ({ seniority }) => seniority === 'head' || seniority === 'senior') +
    20_000 * lacks(needs.special ? 1 : 0, ({ phases }) => phases.includes('special')) +
    10_000 * lacks(needs.send ? 1 : 0, ({ sendExperience }) => sendExperience) +
    20_000 * lacks(1, ({ novice }) => !novice)
  )
}

function forSuiting(review: ReviewToStaff, person: Practitioner): number {
  const chosen = person.choices.find((choice) => choice.review === review.id)
  const shared = (own: readonly string[]): number =>
    Math.min(2, review.focus.filter((subject) => own.includes(subject)).length)
  const east = review.place.easting - person.home.easting
  const north = review.place.northing - person.home.northing
  const km = Math.hypot(east, north) / 1000
  const reach = person.farthestKm ?? 200
  let points = chosen ? Math.max(0, 360 - 60 * chosen.rank) : 0
  if (person.phases.includes(review.phase)) points += 150
  points += 80 * shared(person.interests) + 60 * shared(person.specialisms)
  if (!person.wantsFar) return points + Math.round(200 * (km < reach ? 1 - km / reach : 0))
  points += Math.round(200 * (km < 150 ? km / 150 : 1))
  if (person.context === null) return points
  const times = Math.abs(Math.log2(review.context.roll / person.context.roll)) / 2
  const meals = 2 * Math.abs(review.context.fsm - person.context.fsm)
  const region = review.context.region === person.context.region ? 0 : 1
  return points + Math.round((150 * (Math.min(1, times) + Math.min(1, meals) + region)) / 3)
}

/** For each review that a school's people do beyond what it owes, in reviews of three days. */
function forGivingMore({ practitioners }: Problem, pairs: readonly Pair[]): number {
  let cost = 0
  for (const school of new Set(practitioners.map((person) => person.school))) {
    if (school === null) continue
    const own = practitioners.filter((person) => person.school === school)
    const owes = Math.max(0, ...own.map(({ owed }) => Math.ceil(owed / 3)))
    const gives = pairs.filter(({ practitioner }) => own.some(({ id }) => id === practitioner)).length
    cost += 150 * Math.max(0, gives - owes)
  }
  return cost
}

const draws = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 })

test('a line-up costs what the guide says it costs', () => {
  fc.assert(
    fc.property(anyProblem, fc.nat(3), draws, (drawn, more, chosen) => {
      const reviews = drawn.reviews.map((review) => ({ ...review, slots: review.slots + more }))
      const problem = { ...drawn, reviews }
      const pairs = problem.reviews.flatMap(({ id: review }, row) =>
        problem.practitioners.flatMap(({ id: practitioner }, column) =>
          chosen[4 * row + column] ? [{ review, practitioner }] : [],
        ),
      )
      expect(costOfPairs(problem, pairs)).toBe(recounted(problem, pairs))
    }),
    { numRuns: 1500, seed: 20_241_203 },
  )
})
