import { addDays, day, daysFrom } from '#kernel'
import { describe, expect, test } from 'vitest'
import { checkPlan } from '../check-plan.ts'
import { solve } from '../solve.ts'
import { aNetwork, aPractitioner, aProblem, aReviewToStaff, foreseen } from '../testing.ts'
import { type DropOutPolicy, standardDropOut } from './drop-out-policy.ts'
import { standbysOf } from './standbys.ts'
import { withstand } from './withstand.ts'

const review = aReviewToStaff({ slots: 1, days: daysFrom(day('2024-12-03'), 3) })
const asha = aPractitioner({ id: 'asha' })
const bola = aPractitioner({ id: 'bola', name: 'Bola Ade' })
const ashaGoes = { placements: [{ review: review.id, practitioner: 'asha' }] }
const always = (wishes: Partial<DropOutPolicy> = {}): DropOutPolicy => ({ ...standardDropOut, ...wishes })
const lateOnly = (rate: number): DropOutPolicy['notice'] => [{ days: 0, rate, asks: 4, whom: 'standbys' }]

describe('the outlook of a plan', () => {
  test('is full when nobody drops out', () => {
    const problem = aProblem({ reviews: [review], practitioners: [asha] })
    const { fullTeams, nobodyReplaced, aSeason } = withstand(problem, ashaGoes, {
      policy: always({ notice: lateOnly(0) }),
    })
    expect(fullTeams).toEqual({ expected: 1, error: 0, low: 1, high: 1 })
    expect(nobodyReplaced).toEqual(fullTeams)
    expect(aSeason).toEqual({ dropOuts: 0, asks: 0, changes: 0 })
  })

  test('of a team that everybody leaves depends on whether somebody is asked in time', () => {
    const problem = aProblem({ reviews: [review], practitioners: [asha, bola] })
    const early = always({ notice: [{ days: 14, rate: 1, asks: 1, whom: 'anybody' }], accepts: 1 })
    const late = always({ notice: lateOnly(1), accepts: 1 })
    expect(withstand(problem, ashaGoes, { policy: late }).fullTeams.expected).toBe(0)
    expect(withstand(problem, ashaGoes, { policy: { ...early, accepts: 0 } }).fullTeams.expected).toBe(0)
    const standbys = [{ review: review.id, standbys: standbysOf(problem, ashaGoes)[0]?.standbys ?? [] }]
    expect(standbys[0]?.standbys).toHaveLength(1)
    const saved = withstand(problem, ashaGoes, { policy: late, standbys })
    expect(saved.aSeason.dropOuts).toBeGreaterThanOrEqual(1)
    expect(saved.nobodyReplaced.expected).toBe(0)
    // Whoever steps in may give up as well, in the days that remain.
    expect(saved.fullTeams.expected).toBeGreaterThan(0.4)
  })

  test('comes near the chance that a team of four keeps all of them, if nobody is replaced', () => {
    const four = { ...review, slots: 4 }
    const practitioners = ['a', 'b', 'c', 'd'].map((id) => aPractitioner({ id }))
    const placements = practitioners.map(({ id }) => ({ review: four.id, practitioner: id }))
    const problem = aProblem({ reviews: [four], practitioners })
    const { nobodyReplaced } = withstand(problem, { placements }, { seasons: 4000 })
    expect(Math.abs(nobodyReplaced.expected - (1 - 0.056) ** 4)).toBeLessThan(3 * nobodyReplaced.error)
  })

  test('names where one more standby would help, and having them comes to what it said', () => {
    const problem = aProblem({ reviews: [review], practitioners: [asha, bola] })
    const policy = always({ notice: lateOnly(0.1) })
    const before = withstand(problem, ashaGoes, { policy, seasons: 2000 })
    const [more] = before.oneMore
    expect(more).toMatchObject({ review: review.id, practitioner: 'bola' })
    const standbys = standbysOf(problem, ashaGoes, { policy, aReview: 1 })
    const after = withstand(problem, ashaGoes, { policy, seasons: 2000, standbys })
    expect(Math.abs(after.fullTeams.expected - before.fullTeams.expected - (more?.gains ?? 0))).toBeLessThan(
      3 * before.fullTeams.error,
    )
  })

  test('counts on whoever has said that they stand by at their own rate, and on nobody who has declined', () => {
    const problem = aProblem({ reviews: [review], practitioners: [asha, bola] })
    const policy = always({ notice: lateOnly(0.2), accepts: 0.5, standbysCome: 1 })
    const bolas = { review: review.id, practitioner: 'bola' }
    const full = (agreed: boolean): number => {
      const standbys = standbysOf(problem, ashaGoes, { policy, asked: [{ ...bolas, agreed }], aReview: 0 })
      return withstand(problem, ashaGoes, { policy, standbys, seasons: 1000 }).fullTeams.expected
    }
    expect(full(true)).toBeGreaterThan(full(false) + 0.05)
    const [held] = standbysOf(problem, ashaGoes, { policy, asked: [{ ...bolas, agreed: true }] })
    expect(held?.standbys).toMatchObject([{ practitioner: 'bola', agreed: true, chance: 1 }])
    const [none] = standbysOf(problem, ashaGoes, { policy, declined: [bolas] })
    expect(none?.standbys).toEqual([])
  })

  test('counts a rate by notice for everybody alike, and refuses to play no season', () => {
    const problem = aProblem({ reviews: [review], practitioners: [asha] })
    expect(() => withstand(problem, ashaGoes, { seasons: 0 })).toThrow(RangeError)
  })
})

const network = aNetwork({ reviews: 40, practitioners: 140, scarcity: 'tight', seed: 3 })

/** Everybody with the review that they would leave for it taken from them. */
const without = (leaves: string | null, practitioner: string, plan: Parameters<typeof checkPlan>[1]) =>
  plan.filter((pair) => pair.practitioner !== practitioner || pair.review !== leaves)

describe('standbys', () => {
  test('could step in whoever of the team drops out, and have no two duties that they could not both do', async () => {
    const plan = await solve(network)
    const lists = standbysOf(network, plan)
    const duties = new Map<string, string[]>()
    let named = 0
    for (const { review: id, standbys } of lists)
      for (const { practitioner, leaves, alsoFor } of standbys) {
        named += 1
        duties.set(practitioner, [...(duties.get(practitioner) ?? []), id])
        const [gone] = plan.placements.filter((pair) => pair.review === id)
        const rest = plan.placements.filter((pair) => pair !== gone)
        const stepped = [...without(leaves, practitioner, rest), { review: id, practitioner }]
        expect(checkPlan(network, stepped)).toEqual([])
        expect(alsoFor).not.toContain(id)
      }
    expect(named).toBeGreaterThan(20)
    for (const [practitioner, reviews] of duties) {
      expect(reviews.length).toBeLessThanOrEqual(3)
      const willing = network.practitioners.map((person) => ({ ...person, limit: 9 }))
      const both = reviews.map((id) => ({ review: id, practitioner }))
      expect(checkPlan({ ...network, practitioners: willing }, both)).toEqual([])
    }
  })

  test('raise the number of full teams, and never count more than the seasons show', async () => {
    const plan = await solve(network)
    const options = { seasons: 40, seed: 7 }
    const bare = withstand(network, plan, options)
    const helped = withstand(network, plan, { ...options, standbys: standbysOf(network, plan) })
    expect(helped.nobodyReplaced).toEqual(bare.nobodyReplaced)
    expect(bare.fullTeams.expected).toBeGreaterThan(bare.nobodyReplaced.expected)
    expect(helped.fullTeams.expected).toBeGreaterThan(bare.fullTeams.expected)
    const mean = helped.reviews.reduce((sum, { full }) => sum + full, 0) / helped.reviews.length
    expect(mean).toBeCloseTo(helped.fullTeams.expected, 10)
  })

  test('and the outlook are the same each time, whatever order the problem is listed in', async () => {
    const plan = await solve(network)
    const turned = {
      ...network,
      reviews: network.reviews.toReversed(),
      practitioners: network.practitioners.toReversed(),
    }
    const same = { placements: plan.placements.toReversed() }
    const standbys = standbysOf(network, plan)
    expect(standbysOf(turned, same)).toEqual(standbys)
    const options = { seasons: 20, standbys }
    expect(withstand(turned, same, options)).toEqual(withstand(network, plan, options))
  })

  test('of one person for two reviews are less certain than of one', () => {
    const later = { ...review, id: 'review-2', days: daysFrom(addDays(day('2024-12-03'), 60), 3) }
    const carol = aPractitioner({ id: 'carol' })
    const problem = aProblem({ reviews: [review, later], practitioners: [asha, bola, carol] })
    const plan = {
      placements: [
        { review: review.id, practitioner: 'asha' },
        { review: later.id, practitioner: 'carol' },
      ],
    }
    const chances = standbysOf(problem, plan).map(({ standbys }) =>
      standbys.flatMap(({ practitioner, chance }) => (practitioner === 'bola' ? [chance] : [])),
    )
    expect(chances.flat()).toHaveLength(2)
    for (const chance of chances.flat()) {
      expect(chance).toBeGreaterThan(0.55)
      expect(chance).toBeLessThan(0.6)
    }
  })
})

describe('a team that is short anyway', () => {
  const soon = { ...review, slots: 4 }
  const later = { ...soon, id: 'review-2', days: daysFrom(addDays(day('2024-12-03'), 60), 3) }
  const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => aPractitioner({ id, limit: 1 }))
  const short = aProblem({ reviews: [soon, later], practitioners: people })
  const threeEach = {
    placements: people.map(({ id }, index) => ({
      review: index < 3 ? soon.id : later.id,
      practitioner: id,
    })),
  }
  const nobodyGoes = always({
    notice: [{ days: 0, rate: 0, asks: 4, whom: 'anybody' }],
    accepts: 1,
  })

  test('lends somebody to an earlier review if the office would have it so, and stays quorate', () => {
    const kept = withstand(short, threeEach, { policy: nobodyGoes })
    expect(kept.fullTeams.expected).toBe(0)
    const lent = withstand(short, threeEach, { policy: { ...nobodyGoes, lends: true } })
    expect(lent.fullTeams).toMatchObject({ expected: 0.5, error: 0 })
    expect(lent.quorateTeams.expected).toBe(1)
    expect(lent.reviews.map(({ review: id, missing }) => [id, missing])).toEqual([
      [later.id, 2],
      [soon.id, 0],
    ])
    expect(lent.aSeason).toMatchObject({ asks: 1, changes: 1 })
  })

  test('lends nobody when that would leave it below quorum', () => {
    const without = { ...short, practitioners: people.filter(({ id }) => id !== 'd') }
    const thin = { placements: threeEach.placements.filter(({ practitioner }) => practitioner !== 'd') }
    const { reviews, aSeason } = withstand(without, thin, { policy: { ...nobodyGoes, lends: true } })
    expect(aSeason.changes).toBe(0)
    expect(reviews.map(({ missing }) => missing)).toEqual([2, 1])
  })
})

describe('what nobody could better who knew everything beforehand', () => {
  test('is a full season when nobody drops out of full teams', () => {
    const problem = aProblem({ reviews: [review], practitioners: [asha] })
    const policy = always({ notice: lateOnly(0) })
    expect(foreseen(problem, ashaGoes, { policy, seasons: 5 })).toEqual({ oneMissingEach: 1, atQuorum: 1 })
  })

  test.each(['tight', 'short'] as const)(
    'is never less than what a season comes to (%s)',
    async (scarcity) => {
      const problem = aNetwork({ reviews: 40, practitioners: 140, scarcity, seed: 3 })
      const plan = await solve(problem)
      const seasons = 20
      const { oneMissingEach, atQuorum } = foreseen(problem, plan, { seasons })
      for (const lends of [false, true]) {
        const policy = { ...standardDropOut, lends }
        const standbys = standbysOf(problem, plan)
        const { reviews, fullTeams } = withstand(problem, plan, { seasons, standbys, policy })
        const missing = reviews.reduce((sum, one) => sum + one.missing, 0)
        expect(missing).toBeGreaterThanOrEqual((1 - oneMissingEach) * reviews.length - 1e-9)
        expect(fullTeams.expected).toBeLessThanOrEqual(atQuorum)
      }
      expect(atQuorum).toBeGreaterThanOrEqual(oneMissingEach)
    },
  )
})
