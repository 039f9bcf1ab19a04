import { expect, test } from 'vitest'
import { type Pair, type Problem, planDifference, solve, standardPolicy } from '#matching'
import { day, period } from '#kernel'
import { keepingAsker, warmAsker } from './asker.ts'

const days = ['2024-12-03', '2024-12-04', '2024-12-05'].map(day)
const year = period(day('2024-09-01'), day('2025-09-01'))

/** Two hosts on the same days, and three people: the third lives far away. */
function aProblem(): Problem {
  const review = (id: string) => ({
    id,
    role: 'peer' as const,
    name: `${id} School`,
    days,
    school: `host of ${id}`,
    trust: null,
    hub: null,
    phase: 'primary' as const,
    place: { easting: 430_000, northing: 300_000 },
    slots: 1,
    needs: { samePhase: 0, senior: 0, special: false, send: false },
    focus: [],
    context: { roll: 300, fsm: 0.2, region: 'London' },
    allows: { ownHub: false, severalFromOneSchool: false },
  })
  const somebody = (id: string, km: number) => ({
    id,
    name: `${id} Reed`,
    school: `school of ${id}`,
    trust: null,
    hub: null,
    phases: ['primary' as const],
    seniority: 'senior' as const,
    novice: false,
    sendExperience: false,
    accredited: [year],
    unavailable: [],
    home: { easting: 430_000 + 1000 * km, northing: 300_000 },
    farthestKm: null,
    wantsFar: false,
    interests: [],
    specialisms: [],
    limit: 2,
    gapDays: 7,
    servedLately: false,
    owed: 0,
    context: null,
    conflicts: [],
    choices: [],
  })
  return {
    reviews: [review('Ash'), review('Elm')],
    practitioners: [somebody('Ada', 5), somebody('Ben', 5), somebody('Cai', 150)],
    standing: [],
    forbidden: [],
    policy: standardPolicy,
    seed: 1,
  }
}

test('a change is answered with what the plan around it costs, which is what the objective says, and who else changes', async () => {
  const problem = aProblem()
  const { placements } = await solve(problem)
  const pairs = placements.map(({ review, practitioner }) => ({ review, practitioner }))
  expect(pairs.map(({ practitioner }) => practitioner).toSorted()).toEqual(['Ada', 'Ben'])
  const ash = pairs.find(({ review }) => review === 'Ash')
  if (!ash) throw new Error('Ash has somebody')
  const ask = warmAsker()
  const [out, joining, swap] = await ask({
    problem,
    placements: pairs,
    questions: [
      { ...ash, kind: 'out' },
      { review: 'Ash', practitioner: 'Cai', kind: 'in' },
      { review: 'Ash', practitioner: 'Cai', kind: 'swap', out: ash.practitioner },
    ],
  })
  if (!out || !joining || !swap) throw new Error('All are answered')
  const key = ({ review, practitioner }: Pair): string => `${review} ${practitioner}`
  const costOf = (gone: readonly Pair[], come: readonly Pair[]): number => {
    const left = new Set(gone.map(key))
    const after = { placements: [...pairs.filter((pair) => !left.has(key(pair))), ...come] }
    return planDifference(problem, { before: { placements: pairs }, after }).points
  }
  expect(out.points).toBe(costOf([ash, ...out.leaves], out.joins))
  expect(out.joins.map(({ practitioner }) => practitioner).toSorted()).toEqual(['Ada', 'Ben'])
  expect(out.atLeast).toBeLessThanOrEqual(out.points ?? 0)
  const cai = { review: 'Ash', practitioner: 'Cai' }
  expect(joining.points).toBe(costOf(joining.leaves, [...joining.joins, cai]))
  expect(joining.points).toBeGreaterThan(0)
  expect(swap.points).toBe(costOf([ash, ...swap.leaves], [...swap.joins, cai]))
  expect(swap.points).toBeGreaterThanOrEqual(joining.points ?? 0)
  expect(joining.effect).toMatch('Suits the review and the person less')
})

test('a plan is given once, and again when three others have been asked about since', async () => {
  const problem = aProblem()
  const { placements } = await solve(problem)
  const [place] = placements
  if (!place) throw new Error('Somebody is placed')
  const ask = keepingAsker()
  const questions = [{ review: place.review, practitioner: place.practitioner, kind: 'out' as const }]
  const plan = {
    problem,
    placements: placements.map(({ review, practitioner }) => ({ review, practitioner })),
  }
  expect(await ask({ of: 'first', plan: null, questions })).toBeNull()
  const answers = await ask({ of: 'first', plan, questions })
  expect(answers).toHaveLength(1)
  expect(await ask({ of: 'first', plan: null, questions })).toEqual(answers)
  for (const name of ['second', 'third', 'first', 'fourth']) await ask({ of: name, plan, questions })
  expect(await ask({ of: 'first', plan: null, questions })).toEqual(answers)
  expect(await ask({ of: 'second', plan: null, questions })).toBeNull()
})
