import { day } from '#kernel'
import { expect, test } from 'vitest'
import { checkGroups } from './check-groups.ts'
import { groupSchools, groupingsToChooseFrom } from './group-schools.ts'
import { aCohort, aFacilitator, aGroupsProblem, aSchoolToGroup, schoolsInALine } from './testing.ts'
import { whyNotTogether } from './why-not-together.ts'

const sizes = ({ groups }: { groups: readonly { schools: readonly string[] }[] }): number[] =>
  groups.map(({ schools }) => schools.length).toSorted((one, other) => one - other)

test('seven schools make a trio and a quad, and it is proven that none are better', async () => {
  const problem = aGroupsProblem({ schools: schoolsInALine(7) })
  const plan = await groupSchools(problem)
  expect(sizes(plan)).toEqual([3, 4])
  expect(plan).toMatchObject({ proven: true, gap: 0, leftOut: [], questions: [] })
  expect(plan.bound).toBe(plan.score)
  expect(checkGroups(problem, plan)).toEqual([])
})

test('a group is explained by how its schools are alike, how they help, and where and when they meet', async () => {
  const schools = [
    aSchoolToGroup({ id: 'ash', name: 'Ash', strengths: ['attendance'], authority: 'a' }),
    aSchoolToGroup({
      id: 'elm',
      name: 'Elm',
      priorities: ['attendance'],
      authority: 'b',
      place: { easting: 480_000, northing: 290_000 },
    }),
    aSchoolToGroup({
      id: 'oak',
      name: 'Oak',
      authority: 'c',
      place: { easting: 530_000, northing: 290_000 },
    }),
  ]
  const plan = await groupSchools(aGroupsProblem({ schools, facilitators: [aFacilitator()] }))
  expect(plan.groups[0]?.reasons).toEqual([
    'Ash, Elm and Oak are primary schools of 300 pupils, with 20 % of pupils eligible for free school meals.',
    'Ash is strong in attendance, which Elm wants help with.',
    'They are 50 to 100 km apart in a straight line; they are all free on Monday 3 February 2025; Noor Haddad leads, 51 km from their middle.',
  ])
})

test('five schools of one phase are a question, and one group once a person agrees', async () => {
  const schools = schoolsInALine(5)
  const asked = await groupSchools(aGroupsProblem({ schools }))
  expect(asked.questions[0]?.words).toBe('Five schools of one phase cannot be split into threes and fours.')
  expect(sizes(asked)).not.toContain(5)
  const agreed = await groupSchools(aGroupsProblem({ schools, fives: ['primary'] }))
  expect(sizes(agreed)).toEqual([5])
  expect(agreed.questions).toEqual([])
})

test('schools too few for their phase join a neighbouring one, and the plan says so', async () => {
  const secondaries = schoolsInALine(5, { phase: 'secondary' })
  const primaries = schoolsInALine(6).map((school) => ({
    ...school,
    id: `p-${school.id}`,
    name: `P ${school.name}`,
    authority: `p ${school.authority}`,
  }))
  const problem = aGroupsProblem({ schools: [...secondaries, ...primaries] })
  const plan = await groupSchools(problem)
  expect(plan.leftOut).toEqual([])
  expect(checkGroups(problem, plan)).toEqual([])
  const across = plan.groups.flatMap(({ relaxed }) => relaxed).filter(({ rule }) => rule === 'phase')
  expect(across.length).toBeGreaterThan(0)
  expect(across[0]?.words).toMatch(/are of different phases\.$/)
})

test.each([
  [
    'farthest',
    schoolsInALine(3).map((school, index) => ({
      ...school,
      place: { easting: 200_000 + 300_000 * index, northing: 200_000 },
    })),
  ],
  [
    'locality',
    schoolsInALine(3).map((school) => ({
      ...school,
      authority: 'one',
      place: { easting: 400_000, northing: 300_000 },
    })),
  ],
  ['trust', schoolsInALine(3, { trust: 'oak' })],
  [
    'sharedDays',
    schoolsInALine(3).map((school, index) => ({ ...school, freeDays: [day(`2025-02-0${3 + index}`)] })),
  ],
])('where no group keeps every rule, the plan relaxes one and names it: %s', async (rule, schools) => {
  const problem = aGroupsProblem({ schools })
  const plan = await groupSchools(problem)
  expect(plan.leftOut).toEqual([])
  expect([...new Set(plan.groups.flatMap(({ relaxed }) => relaxed.map((each) => each.rule)))]).toEqual([rule])
  expect(checkGroups(problem, plan)).toEqual([])
})

test('where only a rule keeps two schools apart, it is said what the whole would gain', async () => {
  const topics = ['attendance', 'oracy']
  const others = [
    { strengths: topics, trust: 'oak' },
    { priorities: topics, trust: 'oak' },
  ]
  const schools = schoolsInALine(6).map((school, index) => ({
    ...school,
    place: { easting: 400_000 + 50_000 * (index % 3), northing: 300_000 + 50_000 * Math.floor(index / 3) },
    context: { ...school.context, roll: index < 2 ? 300 : 900 },
    ...others[index],
  }))
  const problem = aGroupsProblem({ schools })
  const plan = await groupSchools(problem)
  const why = await whyNotTogether(problem, plan, { pair: ['school-0', 'school-1'] })
  const forced = await groupSchools({ ...problem, together: [['school-0', 'school-1']] })
  expect(forced.score).toBeGreaterThan(plan.score)
  expect(why?.words).toBe(
    `School 0 and School 1 belong to the same trust. As a pair they are worth 234 points. The whole would gain ${forced.score - plan.score} points.`,
  )
})

test('schools as far apart as locality reaches, in one authority, keep every rule', async () => {
  const schools = schoolsInALine(3, { authority: 'one' }).map((school, index) => ({
    ...school,
    place: { easting: 300_000 + 40_000 * index, northing: 290_000 },
  }))
  const plan = await groupSchools(aGroupsProblem({ schools }))
  expect(plan.groups.map(({ relaxed }) => relaxed)).toEqual([[]])
})

test('schools that a person keeps apart are left out with a question rather than grouped', async () => {
  const problem = aGroupsProblem({ schools: schoolsInALine(3), apart: [['school-0', 'school-1']] })
  const plan = await groupSchools(problem)
  expect(plan.leftOut).toEqual(['school-0', 'school-1', 'school-2'])
  expect(plan.questions).toHaveLength(3)
})

test('those who met lately are not grouped again, and those who met long ago may be', async () => {
  const schools = schoolsInALine(9).map((school, index) => ({
    ...school,
    place: { easting: 400_000 + 50_000 * (index % 3), northing: 300_000 + 50_000 * Math.floor(index / 3) },
  }))
  const trio = (on: string) => ({
    schools,
    met: [
      { schools: ['school-0', 'school-1'], on: day(on) },
      { schools: ['school-1', 'school-2'], on: day(on) },
      { schools: ['school-0', 'school-2'], on: day(on) },
    ] as const,
  })
  const together = async (on: string): Promise<boolean> => {
    const plan = await groupSchools(aGroupsProblem(trio(on)))
    return plan.groups.some(
      (group) => group.schools.includes('school-0') && group.schools.includes('school-1'),
    )
  }
  expect(await together('2024-07-01')).toBe(false)
  expect(await together('2020-07-01')).toBe(true)
})

test('a facilitator leads groups of their phase, within their capacity, and never a school they have a tie to', async () => {
  const schools = schoolsInALine(12)
  const facilitators = [
    aFacilitator({ id: 'one', capacity: 2, conflicts: ['school-0'] }),
    aFacilitator({ id: 'two', capacity: 1 }),
    aFacilitator({ id: 'three', capacity: 9, phases: ['secondary'] }),
  ]
  const problem = aGroupsProblem({ schools, facilitators })
  const plan = await groupSchools(problem)
  expect(sizes(plan)).toEqual([4, 4, 4])
  expect(plan.groups.map(({ facilitator }) => facilitator ?? '').toSorted()).toEqual(['one', 'one', 'two'])
  expect(checkGroups(problem, plan)).toEqual([])
})

test('a group that nobody can lead is named', async () => {
  const problem = aGroupsProblem({
    schools: schoolsInALine(6),
    facilitators: [aFacilitator({ capacity: 1 })],
  })
  const plan = await groupSchools(problem)
  expect(plan.groups.flatMap(({ relaxed }) => relaxed.map(({ rule }) => rule))).toEqual(['facilitator'])
})

test('up to three plans to choose from differ in a third of their groups and are nearly as good', async () => {
  const problem = aCohort({ schools: 20, seed: 2 })
  const plans = await groupingsToChooseFrom(problem)
  expect(plans.length).toBeGreaterThan(1)
  const [best, ...others] = plans
  for (const other of others) {
    expect(checkGroups(problem, other)).toEqual([])
    expect(other.score).toBeGreaterThanOrEqual(0.98 * (best?.score ?? 0))
    const same = other.groups.filter(({ schools }) =>
      best?.groups.some((group) => group.schools.join() === schools.join()),
    )
    expect(same.length * 3).toBeLessThanOrEqual(2 * other.groups.length)
  }
})

test('why two schools are not together: the rules between them, and exactly what it would cost', async () => {
  const problem = aCohort({ schools: 17, seed: 1 })
  const plan = await groupSchools(problem)
  const [first] = plan.groups
  const mate = first?.schools[1] ?? ''
  const stranger = plan.groups[1]?.schools[0] ?? ''
  const one = first?.schools[0] ?? ''
  expect(await whyNotTogether(problem, plan, { pair: [one, mate] })).toMatchObject({ costsPoints: 0 })
  const why = await whyNotTogether(problem, plan, { pair: [one, stranger] })
  const forced = await groupSchools({ ...problem, together: [[one, stranger]] })
  expect(why?.costsPoints).toBe(plan.score - forced.score)
  expect(why?.exact).toBe(true)
  expect(await whyNotTogether(problem, plan, { pair: [one, 'nobody'] })).toBe(null)
})
