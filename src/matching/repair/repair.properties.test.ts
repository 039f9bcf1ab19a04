import { addDays, day, daysFrom, throughout } from '#kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '../check-plan.ts'
import { costOfPairs, leastOfAll } from '../explanation/testing.ts'
import type { Pair, Problem } from '../problem.ts'
import { solve } from '../solve.ts'
import { aNetwork, aPractitioner, aProblem, aReviewToStaff } from '../testing.ts'
import { prepareRepair } from './prepared.ts'
import { repair } from './repair.ts'
import { stepIn } from './step-in.ts'
import { pricedWithAccepted } from './stability.ts'
import { anySeason } from './testing.ts'
import { type Trouble, withTrouble } from './trouble.ts'
import { dropWarm } from './drop-warm.ts'
import { prepareWarm } from './warm/warm.ts'

type Season = { readonly problem: Problem; readonly placements: readonly Pair[] }

/** Plans a season, lets some accept, and brings trouble of every kind to it. */
const always = (
  rule: (season: Season, trouble: Trouble) => void | Promise<void>,
  numRuns: number,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(anySeason, fc.nat(20), async ({ problem, accepted }, draw) => {
      const { placements } = await solve(problem)
      const standing = placements
        .filter((_, index) => accepted[index] === true)
        .map(({ review, practitioner }) => ({ review, practitioner, firmness: 'accepted' as const }))
      const hit = placements[draw % Math.max(1, placements.length)]
      if (hit) await rule({ problem: { ...problem, standing }, placements }, troubleOf(problem, hit, draw))
    }),
    { numRuns, seed: 20_241_203 },
  )

function troubleOf({ reviews }: Problem, { review, practitioner }: Pair, draw: number): Trouble {
  const host = reviews.find(({ id }) => id === review)
  if (draw % 4 === 0) return { kind: 'dropOut', practitioner, review: null }
  if (draw % 4 === 1 && host?.days[0])
    return { kind: 'newDates', review, days: daysFrom(addDays(host.days[0], 5), 3) }
  if (draw % 4 === 2 && host)
    return { kind: 'newConflict', practitioner, school: host.school, why: 'they worked there' }
  return { kind: 'dropOut', practitioner, review }
}

const key = ({ review, practitioner }: Pair): string => `${review} ${practitioner}`

/** Every line-up that keeps the rules, the kept pairs among it: by trying every one. */
function* lawful(problem: Problem, chosen: readonly Pair[], next = 0): Generator<readonly Pair[]> {
  const pairs = problem.reviews.flatMap(({ id }) =>
    problem.practitioners.map((person) => ({ review: id, practitioner: person.id })),
  )
  const pair = pairs[next]
  if (!pair) {
    yield chosen
    return
  }
  yield* lawful(problem, chosen, next + 1)
  if (chosen.some((one) => key(one) === key(pair))) return
  const more = [...chosen, pair]
  if (checkPlan({ ...problem, standing: [] }, more).length === 0) yield* lawful(problem, more, next + 1)
}

test('every offer breaks no rule, costs what it says, and tells everybody who comes and goes', async () => {
  await always(async ({ problem, placements }, trouble) => {
    const { offers, lost } = await repair(problem, { placements }, { trouble })
    const after = withTrouble(problem, trouble)
    const kept = placements.filter((pair) => !lost.some((one) => key(one) === key(pair)))
    for (const offer of offers) {
      const back = new Set([...offer.asksBack, ...lost].map(key))
      const asked = { ...after, standing: after.standing.filter((stands) => !back.has(key(stands))) }
      expect(checkPlan(asked, offer.placements)).toEqual([])
      const lostAside = {
        ...after,
        standing: after.standing.filter((stands) => !lost.some((one) => key(one) === key(stands))),
      }
      expect(offer.cost).toBe(costOfPairs(lostAside, offer.placements))
      if (offer.bound !== null) expect(offer.bound).toBeLessThanOrEqual(offer.cost + offer.price)
      const gone = new Set(offer.moves.map(({ from, practitioner }) => `${from} ${practitioner}`))
      const come = offer.moves.flatMap(({ to, practitioner }) =>
        to === null ? [] : [{ review: to, practitioner }],
      )
      const told = [...kept.filter((pair) => !gone.has(key(pair))), ...come, ...offer.joins]
      expect(told.map(key).toSorted()).toEqual(offer.placements.map(key).toSorted())
    }
  }, 70)
})

test('the first offer moves nobody and is the best of all that move nobody', async () => {
  await always(async ({ problem, placements }, trouble) => {
    const { offers, lost } = await repair(problem, { placements }, { trouble })
    const [still] = offers
    expect(still?.moves).toEqual([])
    const after = {
      ...withTrouble(problem, trouble),
      standing: withTrouble(problem, trouble).standing.filter(
        (stands) => !lost.some((one) => key(one) === key(stands)),
      ),
    }
    const kept = placements.filter((pair) => !lost.some((one) => key(one) === key(pair)))
    const costs = [...lawful(after, kept)].map((pairs) => costOfPairs(after, pairs))
    expect(still?.cost).toBe(Math.min(...costs))
    expect(still?.bound).toBe(still?.cost)
  }, 30)
})

test('nobody who has accepted is moved when the places can be filled by moving none', async () => {
  let moved = 0
  let filledBy = 0
  await always(async ({ problem, placements }, trouble) => {
    const { offers } = await repair(problem, { placements }, { trouble })
    const [still] = offers
    for (const { asksBack, unfilled } of offers) {
      if (asksBack.length > 0) moved += 1
      if (still?.unfilled === 0) expect(asksBack).toEqual([])
      else if (asksBack.length > 0) expect(unfilled).toBeLessThan(still?.unfilled ?? 0)
      if (unfilled === 0) filledBy += 1
    }
  }, 70)
  expect(moved).toBeGreaterThan(1)
  expect(filledBy).toBeGreaterThan(10)
})

test('each further offer is better than the one before, and few means few', async () => {
  await always(async ({ problem, placements }, trouble) => {
    const { offers } = await repair(problem, { placements }, { trouble, mostMoves: 1 })
    for (const [index, offer] of offers.entries()) {
      const before = offers[index - 1]
      if (offer.kind === 'fewMove') expect(offer.moves.length).toBeLessThanOrEqual(1)
      if (!before || offer.unfilled < before.unfilled) continue
      expect(offer.unfilled).toBe(before.unfilled)
      expect(offer.cost + offer.price).toBeLessThan(before.cost + before.price)
    }
  }, 50)
})

test('a step-in breaks no rule, costs what it says, and moves nobody when somebody is free', async () => {
  await always(({ problem, placements }, trouble) => {
    if (trouble.kind !== 'dropOut') return
    const prepared = prepareRepair(problem, { placements })
    const found = stepIn(prepared, trouble)
    expect(stepIn(prepared, trouble)).toEqual(found)
    const { joins, moves, points, unfilled } = found
    const gone = new Set(moves.map(({ from, practitioner }) => `${from} ${practitioner}`))
    const isGone = (pair: Pair): boolean =>
      gone.has(key(pair)) ||
      (pair.practitioner === trouble.practitioner &&
        (trouble.review === null || pair.review === trouble.review))
    const come = moves.flatMap(({ to, practitioner }) => (to === null ? [] : [{ review: to, practitioner }]))
    const then = [...placements.filter((pair) => !isGone(pair)), ...come, ...joins]
    const free = { ...problem, standing: [] }
    expect(checkPlan(free, then)).toEqual([])
    expect(points).toBe(costOfPairs(free, then) - costOfPairs(free, placements))
    const lost = placements.filter(isGone).length - moves.length
    expect(joins.length + unfilled).toBe(lost)
  }, 70)
})

test('a single drop-out is filled by a step-in exactly when somebody is free for it', async () => {
  let filled = 0
  await always(({ problem, placements }, trouble) => {
    if (trouble.kind !== 'dropOut' || trouble.review === null) return
    const rest = placements.filter((pair) => key(pair) !== `${trouble.review} ${trouble.practitioner}`)
    const costs = problem.practitioners
      .filter(({ id }) => id !== trouble.practitioner)
      .map(({ id }) => [...rest, { review: trouble.review ?? '', practitioner: id }])
      .filter((pairs) => checkPlan({ ...problem, standing: [] }, pairs).length === 0)
      .map((pairs) => costOfPairs({ ...problem, standing: [] }, pairs))
    const { moves, points, joins } = stepIn(prepareRepair(problem, { placements }), trouble)
    expect(moves.length === 0 && joins.length === 1).toBe(costs.length > 0)
    if (costs.length === 0) return
    filled += 1
    expect(points).toBe(Math.min(...costs) - costOfPairs({ ...problem, standing: [] }, placements))
  }, 70)
  expect(filled).toBeGreaterThan(2)
})

test('a warm answer breaks no rule, and the best of all line-ups without them lies between its bound and its cost', async () => {
  let asked = 0
  let proven = 0
  await always(async ({ problem, placements }) => {
    const warm = await prepareWarm(problem, { placements })
    const again = pricedWithAccepted({ problem, kept: placements, lost: [], costUnrepaired: 0 })
    const least = leastOfAll(again)
    for (const pair of placements) {
      const { cost, bound, joins, leaves } = dropWarm(warm, pair)
      const gone = new Set([...leaves, pair].map(key))
      const then = [...placements.filter((one) => !gone.has(key(one))), ...joins]
      expect(checkPlan({ ...problem, standing: [] }, then)).toEqual([])
      expect(then.map(key)).not.toContain(key(pair))
      expect(cost).toBe(costOfPairs(again, then))
      expect(bound).toBeLessThanOrEqual(least.without(pair))
      expect(cost).toBeGreaterThanOrEqual(least.without(pair))
      asked += 1
      if (cost === bound) proven += 1
    }
  }, 220)
  expect(asked).toBeGreaterThan(500)
  expect(proven / asked).toBeGreaterThan(0.95)
})

test("getting ready for drop-outs reads nobody's reasons: to work out those of a nation takes minutes", async () => {
  const problem = aNetwork({ reviews: 6, practitioners: 30, scarcity: 'tight', seed: 1 })
  const { placements } = await solve(problem)
  const unread = placements.map(({ review, practitioner }) => ({
    review,
    practitioner,
    get reasons(): never {
      throw new Error('A reason was read')
    },
  }))
  const [drop] = unread
  if (!drop) throw new Error('Somebody has a place')
  const warm = await prepareWarm(problem, { placements: unread })
  expect(dropWarm(warm, drop)).toEqual(dropWarm(await prepareWarm(problem, { placements }), drop))
  const gone = { practitioner: drop.practitioner, review: drop.review }
  const prepared = prepareRepair(problem, { placements: unread })
  expect(stepIn(prepared, gone)).toEqual(stepIn(prepareRepair(problem, { placements }), gone))
})

test.each(['a', 'z'])('whoever is free for it takes the place that somebody leaves to step in (%s)', (id) => {
  const [first, second] = ['review-1', 'review-2'].map((review, index) =>
    aReviewToStaff({
      id: review,
      school: review,
      slots: 1,
      days: daysFrom(addDays(day('2024-12-03'), 7 * index), 3),
    }),
  )
  if (!first || !second) throw new Error('There are two')
  const away = { unavailable: [throughout(day('2024-12-10'), day('2024-12-12'))] }
  const problem = aProblem({
    reviews: [first, second],
    practitioners: [aPractitioner({ id }), aPractitioner({ id: 'm', ...away }), aPractitioner({ id: 'p' })],
  })
  const placements = [
    { review: 'review-1', practitioner: id },
    { review: 'review-2', practitioner: 'p' },
  ]
  const prepared = prepareRepair(problem, { placements })
  const gone = { practitioner: 'p', review: 'review-2' }
  const found = stepIn(prepared, gone)
  expect(found).toMatchObject({
    joins: [{ review: 'review-1', practitioner: 'm' }],
    moves: [{ practitioner: id, from: 'review-1', to: 'review-2', firmness: null }],
    unfilled: 0,
  })
  expect(stepIn(prepared, gone)).toEqual(found)
  expect(stepIn(prepared, gone, 0)).toMatchObject({ joins: [], moves: [], unfilled: 1 })
})
