import { expect, test } from 'vitest'
import { always, costOfPairs } from './testing.ts'
import { granted } from '../ask.ts'
import { costOf } from '../change-cost.ts'
import { checkPlan } from '../check-plan.ts'
import { blockersOf } from '../pair-questions.ts'
import { replacements } from '../replacements.ts'
import { solve } from '../solve.ts'
import { aNetwork } from '../testing.ts'

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

const kinds = (['base', 'tight', 'short'] as const).flatMap((scarcity) =>
  [1, 2, 3].map((seed) => ({ scarcity, seed })),
)

test.each(kinds)(
  'the next best person is the cheapest of all who could take the place ($scarcity, seed $seed)',
  async ({ scarcity, seed }) => {
    const network = aNetwork({ reviews: 8, practitioners: 50, scarcity, seed })
    const standing = network.practitioners.slice(0, 12).map(({ id }, nth) => ({
      review: network.reviews[nth % 8]?.id ?? '',
      practitioner: id,
      firmness: nth % 2 === 0 ? ('chosen' as const) : ('offered' as const),
    }))
    const problem = { ...network, standing }
    const { placements } = await solve(problem, { goodEnough: 0.5 })
    const before = costOfPairs(problem, placements)
    let found = 0
    for (const { review, practitioner, runnerUp } of placements) {
      const team = placements.filter((other) => other.review === review).map((other) => other.practitioner)
      const rest = placements.filter(
        (other) => other.review !== review || other.practitioner !== practitioner,
      )
      const costs = problem.practitioners
        .filter(({ id }) => !team.includes(id))
        .map(({ id }) => [...rest, { review, practitioner: id }])
        .filter((swapped) => checkPlan(problem, swapped).length === 0)
        .map((swapped) => costOfPairs(problem, swapped) - before)
      expect(runnerUp?.costsPoints ?? null).toBe(costs.length > 0 ? Math.min(...costs) : null)
      found += Number(runnerUp !== null)
    }
    expect(found).toBeGreaterThan(0)
  },
)

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

test('a gap names the fewest rules that keep everybody out, and nobody could come while they hold', async () => {
  let clashes = 0
  await always(async (problem) => {
    const { gaps, placements } = await solve(problem)
    for (const { clash, blockedBy, review } of gaps) {
      clashes += Math.sign(clash.rules.length)
      expect(clash.rules.length).toBeLessThanOrEqual(blockedBy.length)
      for (const rule of clash.rules) expect(blockedBy.map((cause) => cause.rule)).toContain(rule)
      const team = placements.filter((pair) => pair.review === review).map((pair) => pair.practitioner)
      for (const { id } of problem.practitioners.filter((person) => !team.includes(person.id)))
        if (clash.rules.length > 0)
          expect(checkPlan(problem, [...placements, { review, practitioner: id }])).not.toEqual([])
    }
  }, 150)
  expect(clashes).toBeGreaterThan(50)
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
