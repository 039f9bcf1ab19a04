import { day, throughout } from '#kernel'
import { expect, test } from 'vitest'
import { standardPolicy } from './matching-policy.ts'
import type { Firmness, Practitioner, Problem } from './problem.ts'
import { replacements } from './replacements.ts'
import { solve } from './solve.ts'
import { aNetwork, aPractitioner, aProblem, aReviewToStaff, threeDaysFrom } from './testing.ts'

const asha = aPractitioner()
const tom = aPractitioner({ id: 'person-2', name: 'Tom Bell' })
const mei = aPractitioner({ id: 'person-3', name: 'Mei Chen' })
const far = { easting: 530_000, northing: 180_000 }

const oneSlot = (practitioners: readonly Practitioner[], wishes: Partial<Problem> = {}): Problem =>
  aProblem({ reviews: [aReviewToStaff({ slots: 1 })], practitioners, ...wishes })

const placed = async (problem: Problem): Promise<string[]> =>
  (await solve(problem)).placements.map(({ review, practitioner }) => `${review} ${practitioner}`)

const stands = (practitioner: string, firmness: Firmness) => ({
  standing: [{ review: 'review-1', practitioner, firmness }],
})

test('an empty slot goes to whoever suits it best', async () => {
  expect(await placed(oneSlot([{ ...asha, home: far }, tom]))).toEqual(['review-1 person-2'])
})

test('a problem with nothing in it has a plan with nothing in it', async () => {
  const plan = await solve(aProblem({ reviews: [] }))
  expect(plan.placements).toEqual([])
  expect(plan.summary).toEqual({
    reviews: 0,
    slots: 0,
    filled: 0,
    teamsFull: 0,
    teamsQuorate: 0,
    kept: 0,
    takenBack: 0,
  })
})

test('an offer stands although somebody else would suit a little better', async () => {
  expect(await placed(oneSlot([{ ...asha, home: far }, tom], stands('person-1', 'offered')))).toEqual([
    'review-1 person-1',
  ])
})

test('of two offers that one person cannot both keep, the one at short notice stands', async () => {
  const soon = aReviewToStaff({ slots: 1 })
  const later = aReviewToStaff({
    id: 'review-0',
    school: 'mossway',
    slots: 1,
    days: threeDaysFrom('2025-03-04'),
  })
  const problem = aProblem({
    reviews: [soon, { ...later, focus: ['attendance'] }],
    practitioners: [{ ...asha, interests: ['attendance'] }],
    standing: [soon, later].map(({ id }) => ({
      review: id,
      practitioner: 'person-1',
      firmness: 'offered' as const,
    })),
  })
  expect(await placed(problem)).toEqual(['review-0 person-1'])
  expect(await placed({ ...problem, on: day('2024-11-05') })).toEqual(['review-1 person-1'])
  expect(await placed({ ...problem, on: day('2024-11-04') })).toEqual(['review-0 person-1'])
})

test('a reviewer’s own choice of a review is kept, and said to be theirs', async () => {
  const plan = await solve(oneSlot([{ ...asha, home: far }, tom], stands('person-1', 'chosen')))
  expect(plan.placements.map(({ practitioner, kept, reasons }) => [practitioner, kept, reasons[2]])).toEqual([
    ['person-1', true, 'They chose this review themselves.'],
  ])
})

test('an offer is taken back when a rule forbids it now, and the plan says why', async () => {
  const conflicted = { ...asha, conflicts: [{ school: 'larkfield', why: 'a governor there' }] }
  const plan = await solve(oneSlot([conflicted, tom], stands('person-1', 'offered')))
  expect(plan.placements.map(({ practitioner }) => practitioner)).toEqual(['person-2'])
  expect(plan.takenBack).toEqual([
    {
      review: 'review-1',
      practitioner: 'person-1',
      firmness: 'offered',
      words: 'Asha Rahman has a conflict with Larkfield Primary School: a governor there.',
    },
  ])
})

test('whoever has accepted stays although a rule forbids it now, and a person is told', async () => {
  const plan = await solve(oneSlot([{ ...asha, school: 'larkfield' }, tom], stands('person-1', 'accepted')))
  expect(plan.placements.map(({ practitioner }) => practitioner)).toEqual(['person-1'])
  expect(plan.concerns).toEqual([
    {
      review: 'review-1',
      practitioner: 'person-1',
      blockers: [{ rule: 'ownSchool', words: 'Asha Rahman works at Larkfield Primary School.' }],
    },
  ])
})

test('a team should have somebody senior, and gets them although they live farther away', async () => {
  const needs = { samePhase: 0, senior: 1, special: false, send: false }
  const middle = { ...tom, seniority: 'middle' as const }
  const problem = aProblem({
    reviews: [aReviewToStaff({ slots: 1, needs })],
    practitioners: [{ ...asha, home: far }, middle],
  })
  expect(await placed(problem)).toEqual(['review-1 person-1'])
})

test('a team is not made of novices alone when somebody has reviewed before', async () => {
  const novices = [tom, mei].map((person) => ({ ...person, novice: true }))
  const plan = await solve(aProblem({ practitioners: [{ ...asha, home: far }, ...novices] }))
  expect(plan.placements.map(({ practitioner }) => practitioner)).toContain('person-1')
})

const twoTeamsOfFour = (shortage: 'spread' | 'fullTeamsFirst'): Problem =>
  aProblem({
    reviews: [aReviewToStaff({ slots: 4 }), aReviewToStaff({ id: 'review-2', school: 'mossway', slots: 4 })],
    practitioners: Array.from({ length: 5 }, (_, index) => aPractitioner({ id: `person-${index}` })),
    policy: { ...standardPolicy, shortage },
  })

const sizes = async (problem: Problem): Promise<number[]> => {
  const { placements } = await solve(problem)
  return [...Map.groupBy(placements, ({ review }) => review).values()]
    .map((team) => team.length)
    .sort((one, other) => one - other)
}

test('shortage is spread, unless the office wants full teams first', async () => {
  expect(await sizes(twoTeamsOfFour('spread'))).toEqual([2, 3])
  expect(await sizes(twoTeamsOfFour('fullTeamsFirst'))).toEqual([1, 4])
})

test('work is shared before one person is asked twice', async () => {
  const problem = aProblem({
    reviews: [
      aReviewToStaff({ slots: 1 }),
      aReviewToStaff({ id: 'review-2', school: 'mossway', slots: 1, days: threeDaysFrom('2025-03-04') }),
    ],
    practitioners: [
      { ...asha, limit: 2 },
      { ...tom, home: { easting: 430_000, northing: 305_000 } },
    ],
  })
  const people = (await solve(problem)).placements.map(({ practitioner }) => practitioner)
  expect(people.toSorted()).toEqual(['person-1', 'person-2'])
})

test('a gap says which rules are in the way and what would fill it', async () => {
  const away = { ...tom, unavailable: [throughout(day('2024-12-04'), day('2024-12-04'))] }
  const { gaps } = await solve(aProblem({ practitioners: [{ ...asha, school: 'larkfield' }, away] }))
  expect(gaps).toEqual([
    {
      review: 'review-1',
      missing: 2,
      blockedBy: [
        {
          rule: 'ownSchool',
          people: 1,
          alone: 1,
          words: '1 person is kept out: they work at the host school.',
        },
        {
          rule: 'availability',
          people: 1,
          alone: 1,
          words: '1 person is kept out: they are not free on all the days.',
        },
      ],
      clash: {
        rules: ['availability', 'ownSchool'],
        words:
          'All 2 other people are kept out, each by at least one of these: they are not free on all the days, or work at the host school.',
      },
      fixes: [
        {
          words: 'Ask Tom Bell to be free on 3 to 5 December 2024.',
          practitioner: 'person-2',
          change: [{ kind: 'beFree', practitioner: 'person-2', first: '2024-12-03', last: '2024-12-05' }],
          fills: 1,
          points: -344_260,
          effect:
            'Fills what was empty (−325,000 points); the team gains something it lacked (−20,000 points); one placement more is counted (+740 points).',
        },
      ],
    },
  ])
})

test('two things are asked of one person only when nobody can help with one', async () => {
  const busy = { ...tom, farthestKm: 5, unavailable: [throughout(day('2024-12-04'), day('2024-12-04'))] }
  const { gaps } = await solve(oneSlot([busy]))
  expect(gaps.flatMap(({ fixes }) => fixes.map(({ words }) => words))).toEqual([
    'Ask Tom Bell to travel 10 km, and Tom Bell to be free on 3 to 5 December 2024.',
  ])
})

test('a placement says who, when and where, and why; and who would be next', async () => {
  const focus = ['attendance']
  const plan = await solve(
    aProblem({
      reviews: [aReviewToStaff({ slots: 1, focus })],
      practitioners: [{ ...asha, interests: focus }, tom],
    }),
  )
  expect(plan.placements[0]?.reasons).toEqual([
    'Asha Rahman is a headteacher who knows the primary phase, as this review needs.',
    'They are accredited and free on 3 to 5 December 2024, and the school is 10 km from home.',
    'A chance to learn about attendance.',
  ])
  expect(plan.placements[0]?.runnerUp).toEqual({
    practitioner: 'person-2',
    costsPoints: 80,
    words: 'Tom Bell instead: suits the review and the person less (+80 points).',
  })
})

test('among equals it is the turn of whoever was on no team last season, and that is said', async () => {
  const twins = (servedLately: boolean) =>
    aProblem({
      reviews: [aReviewToStaff({ slots: 1 })],
      practitioners: [
        { ...asha, servedLately },
        { ...asha, id: 'person-9', name: 'Zoe Lamb', servedLately: false },
      ],
    })
  const first = await solve(twins(false))
  expect(first.placements[0]).toMatchObject({ practitioner: 'person-1', runnerUp: { costsPoints: 0 } })
  const plan = await solve(twins(true))
  expect(plan.placements[0]).toMatchObject({ practitioner: 'person-9', runnerUp: { costsPoints: 40 } })
  expect(plan.placements[0]?.reasons[2]).toBe(
    'They were on no team last season, and the next best person was: it is their turn.',
  )
})

test('replacements are ranked, eligible and not yet in the team', () => {
  const problem = aProblem({
    practitioners: [asha, { ...tom, home: far }, mei, { ...asha, id: 'person-4', school: 'larkfield' }],
  })
  const standing = { placements: [{ review: 'review-1', practitioner: 'person-1' }] }
  const ranked = replacements(problem, standing, { review: 'review-1', count: 5 })
  expect(ranked.map(({ practitioner }) => practitioner)).toEqual(['person-3', 'person-2'])
  expect(ranked[0]?.effect).toMatch(/^Fills what was empty/)
  expect(ranked[0]?.reasons).toEqual([
    'Free on 3 to 5 December 2024',
    'Knows the primary phase',
    '10 km from home',
  ])
})

test('a network of a hundred reviews is planned, proven and explained', async () => {
  const plan = await solve(aNetwork({ reviews: 100, practitioners: 350, scarcity: 'short', seed: 3 }))
  expect(plan.stoppedBecause).toBe('This is the best possible plan, and that is proven.')
  expect(plan.cost).toBe(plan.objective.reduce((sum, { value }) => sum + value, 0))
  expect(plan.summary.filled + plan.gaps.reduce((sum, { missing }) => sum + missing, 0)).toBe(
    plan.summary.slots,
  )
  expect(Math.min(...plan.placements.map(({ runnerUp }) => runnerUp?.costsPoints ?? 0))).toBe(0)
})
