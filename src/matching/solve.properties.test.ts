import { addDays, day, daysFrom, period, throughout } from '#kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { granted } from './ask.ts'
import { costOf } from './change-cost.ts'
import { checkPlan } from './check-plan.ts'
import { lineupOf } from './lineup.ts'
import { standardPolicy } from './matching-policy.ts'
import { levelsOf, total } from './objective.ts'
import { blockersOf } from './pair-questions.ts'
import type { Pair, Phase, Practitioner, Problem, ReviewToStaff } from './problem.ts'
import { replacements } from './replacements.ts'
import { rosterOf } from './roster.ts'
import { planByDate, solve } from './solve.ts'
import { aPractitioner, aProblem, aReviewToStaff } from './testing.ts'

const firstDay = day('2024-12-02')
const oneOf = <const T>(...values: readonly T[]) => fc.constantFrom(...values)
const organisation = (kind: string) => oneOf(null, `${kind} a`, `${kind} b`)
const places = oneOf(300, 340, 420).map((km) => ({ easting: km * 1000, northing: 300_000 }))

const aReviewOf = (index: number): fc.Arbitrary<ReviewToStaff> =>
  fc
    .record({
      days: fc.nat(6).map((later) => daysFrom(addDays(firstDay, 2 * later), 3)),
      trust: organisation('trust'),
      hub: organisation('hub'),
      phase: oneOf('primary', 'secondary', 'special'),
      place: places,
      slots: fc.integer({ min: 1, max: 3 }),
      needs: fc.record({
        samePhase: fc.nat(2),
        senior: fc.nat(1),
        special: fc.boolean(),
        send: fc.boolean(),
      }),
      allows: fc.record({ ownHub: fc.boolean(), severalFromOneSchool: fc.boolean() }),
      focus: fc.subarray(['attendance', 'mathematics']),
    })
    .map((wishes) => aReviewToStaff({ ...wishes, id: `review-${index}`, school: `host ${index}` }))

const aPersonOf = (index: number): fc.Arbitrary<Practitioner> =>
  fc
    .record({
      school: oneOf(null, 'host 0', 'host 1', 'school a', 'school b'),
      trust: organisation('trust'),
      hub: organisation('hub'),
      phases: fc.subarray<Phase>(['primary', 'secondary', 'special']),
      seniority: oneOf('head', 'middle'),
      novice: fc.boolean(),
      sendExperience: fc.boolean(),
      accredited: oneOf([period(day('2024-09-01'))], [period(day('2024-12-06'))]),
      unavailable: oneOf([], [], [throughout(day('2024-12-09'), day('2024-12-10'))]),
      home: places,
      farthestKm: oneOf(null, 60, 130),
      wantsFar: fc.boolean(),
      interests: fc.subarray(['attendance', 'mathematics']),
      limit: fc.nat(3),
      gapDays: oneOf(0, 2, 5),
      owed: fc.integer({ min: -3, max: 6 }),
      choices: fc
        .subarray(['review-0', 'review-1'])
        .map((chosen) => chosen.map((review, rank) => ({ review, rank: rank + 1 }))),
    })
    .map((wishes) => aPractitioner({ ...wishes, id: `person-${index}` }))

const anyPair: fc.Arbitrary<Pair> = fc.record({
  review: oneOf('review-0', 'review-1', 'review-2'),
  practitioner: oneOf('person-0', 'person-1', 'person-2', 'person-3'),
})

const anyProblem: fc.Arbitrary<Problem> = fc
  .record({
    reviews: fc.integer({ min: 1, max: 3 }).chain((count) => fc.tuple(...upTo(count).map(aReviewOf))),
    practitioners: fc.integer({ min: 1, max: 4 }).chain((count) => fc.tuple(...upTo(count).map(aPersonOf))),
    standing: fc.uniqueArray(
      fc
        .tuple(anyPair, oneOf('locked', 'accepted', 'offered', 'chosen'))
        .map(([pair, firmness]) => ({ ...pair, firmness })),
      { maxLength: 3, selector: ({ review, practitioner }) => `${review} ${practitioner}` },
    ),
    forbidden: fc.array(anyPair, { maxLength: 2 }),
    shortage: oneOf('spread', 'spread', 'fullTeamsFirst'),
  })
  .map(({ shortage, ...wishes }) => aProblem({ ...wishes, policy: { ...standardPolicy, shortage } }))

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

const costOfPairs = (problem: Problem, pairs: readonly Pair[]): number => {
  const roster = rosterOf(problem)
  return total(levelsOf(roster, lineupOf(roster, pairs)))
}

/** The least cost of all line-ups that the checker lets pass, by trying every one. */
function leastCost(problem: Problem): number {
  const pairs = problem.reviews.flatMap(({ id }) =>
    problem.practitioners.map((person) => ({ review: id, practitioner: person.id })),
  )
  const firm = pairs.filter((pair) =>
    problem.standing.some(
      (stands) =>
        stands.review === pair.review &&
        stands.practitioner === pair.practitioner &&
        (stands.firmness === 'locked' || stands.firmness === 'accepted'),
    ),
  )
  const open = pairs.filter((pair) => !firm.includes(pair))
  const least = (chosen: readonly Pair[], next: number): number => {
    const pair = open[next]
    if (!pair) return costOfPairs(problem, chosen)
    const without = least(chosen, next + 1)
    const more = [...chosen, pair]
    return checkPlan(problem, more).length > 0 ? without : Math.min(without, least(more, next + 1))
  }
  return least(firm, 0)
}

const always = async (rule: (problem: Problem) => Promise<void>, numRuns: number): Promise<void> =>
  fc.assert(fc.asyncProperty(anyProblem, rule), { numRuns, seed: 20_241_203 })

test('no plan ever breaks a hard rule, the solver’s or the one made by hand', async () => {
  await always(async (problem) => {
    expect(checkPlan(problem, (await solve(problem)).placements)).toEqual([])
    expect(checkPlan(problem, planByDate(problem).placements)).toEqual([])
  }, 150)
})

test('the plan costs exactly what the best of all possible line-ups costs', async () => {
  await always(async (problem) => {
    const plan = await solve(problem)
    const best = leastCost(problem)
    expect(plan.bound).toBeLessThanOrEqual(best)
    if (problem.policy.shortage === 'spread') {
      expect(plan.cost).toBe(best)
      expect(plan.gap).toBe(0)
    }
    expect(plan.cost).toBeLessThanOrEqual(best * 1.001)
    expect(plan.cost).toBe(costOfPairs(problem, plan.placements))
  }, 200)
})

test('the order in which reviews and people are listed changes nothing', async () => {
  await always(async (problem) => {
    const turned = {
      ...problem,
      reviews: problem.reviews.toReversed(),
      practitioners: problem.practitioners.toReversed(),
      standing: problem.standing.toReversed(),
    }
    const plan = await solve(problem)
    expect(await solve(turned)).toEqual(plan)
  }, 40)
})

test('the same problem gives the same plan', async () => {
  await always(async (problem) => {
    expect(await solve(structuredClone(problem))).toEqual(await solve(problem))
  }, 40)
})

test('one more willing person never leaves more slots empty', async () => {
  const another = aPersonOf(9)
  await fc.assert(
    fc.asyncProperty(anyProblem, another, async (problem, person) => {
      const before = await solve(problem)
      const after = await solve({ ...problem, practitioners: [...problem.practitioners, person] })
      expect(after.objective[0]?.value).toBeLessThanOrEqual(before.objective[0]?.value ?? 0)
    }),
    { numRuns: 80, seed: 20_241_203 },
  )
})

test('blockers are empty exactly when the checker lets the pair join those who stand firm', async () => {
  await always(async (problem) => {
    const firm = problem.standing.filter(({ firmness }) => firmness === 'locked' || firmness === 'accepted')
    for (const review of problem.reviews)
      for (const person of problem.practitioners) {
        const pair = { review: review.id, practitioner: person.id }
        const others = firm.filter(
          (stands) => stands.review !== pair.review || stands.practitioner !== pair.practitioner,
        )
        if (
          others.length < firm.length ||
          others.filter((stands) => stands.review === review.id).length >= review.slots
        )
          continue
        const known = others.filter(
          (stands) =>
            problem.reviews.some(({ id }) => id === stands.review) &&
            problem.practitioners.some(({ id }) => id === stands.practitioner),
        )
        const breaches = checkPlan(problem, [...known, pair])
        expect(blockersOf(problem, review.id, person.id).length === 0).toBe(breaches.length === 0)
      }
  }, 150)
})

test('a change costs exactly the difference between the plan with it and the plan without', async () => {
  await always(async (problem) => {
    const { placements } = await solve(problem)
    for (const { review, practitioner, runnerUp } of placements) {
      const rest = placements.filter(
        (other) => other.review !== review || other.practitioner !== practitioner,
      )
      const out = costOf(problem, { placements }, { review, out: practitioner })
      expect(out.points).toBe(costOfPairs(problem, rest) - costOfPairs(problem, placements))
      expect(costOf(problem, { placements }, { review, out: practitioner, in: practitioner }).points).toBe(0)
      if (!runnerUp) continue
      const swapped = [...rest, { review, practitioner: runnerUp.practitioner }]
      expect(runnerUp.costsPoints).toBe(costOfPairs(problem, swapped) - costOfPairs(problem, placements))
    }
  }, 80)
})

test('every fix, when it is granted, lets its person fill the slot without breaking a rule', async () => {
  let fixes = 0
  await always(async (problem) => {
    const plan = await solve(problem)
    for (const gap of plan.gaps)
      for (const fix of gap.fixes) {
        fixes += 1
        const changed = fix.change.reduce(granted, problem)
        const filled = [...plan.placements, { review: gap.review, practitioner: fix.practitioner }]
        expect(checkPlan(changed, filled)).toEqual([])
        expect(fix.points).toBe(costOfPairs(changed, filled) - costOfPairs(changed, plan.placements))
      }
  }, 150)
  expect(fixes).toBeGreaterThan(50)
})

test('a gap has fixes, or a proof that none of the rules that may bend lets anybody in', async () => {
  let proofs = 0
  await always(async (problem) => {
    const { gaps, placements } = await solve(problem)
    for (const { fixes, proof, blockedBy, review } of gaps) {
      expect(proof === null).toBe(fixes.length > 0)
      if (proof === null) continue
      proofs += 1
      for (const rule of proof.rules) expect(blockedBy.map((cause) => cause.rule)).toContain(rule)
      const team = placements.filter((pair) => pair.review === review).map((pair) => pair.practitioner)
      for (const { id } of problem.practitioners.filter((person) => !team.includes(person.id)))
        expect(checkPlan(problem, [...placements, { review, practitioner: id }])).not.toEqual([])
    }
  }, 150)
  expect(proofs).toBeGreaterThan(5)
})

test('a replacement breaks no rule, and costs what the plan would cost more', async () => {
  let found = 0
  await always(async (problem) => {
    const { placements } = await solve(problem)
    const [dropped, ...rest] = placements
    if (!dropped || problem.standing.length > 0) return
    for (const replacement of replacements(
      problem,
      { placements: rest },
      { review: dropped.review, count: 3 },
    )) {
      found += 1
      const after = [...rest, { review: dropped.review, practitioner: replacement.practitioner }]
      expect(checkPlan(problem, after)).toEqual([])
      expect(replacement.costsPoints).toBe(costOfPairs(problem, after) - costOfPairs(problem, rest))
    }
  }, 120)
  expect(found).toBeGreaterThan(10)
})
