import { day } from '#kernel'
import { expect, test } from 'vitest'
import { checkGroups } from './check-groups.ts'
import type { Relaxation } from './group-plan.ts'
import type { Facilitator, GroupsProblem, SchoolToGroup } from './groups-problem.ts'
import { aFacilitator, aGroupsProblem, schoolsInALine } from './testing.ts'

type Group = {
  readonly schools: readonly string[]
  readonly facilitator?: string | null
  readonly visitDays?: readonly ReturnType<typeof day>[]
  readonly relaxed?: readonly Relaxation[]
}

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `school-${index}`)

const breaches = (
  problem: GroupsProblem,
  groups: readonly Group[],
  leftOut: readonly string[] = [],
): string[] =>
  checkGroups(problem, {
    leftOut,
    groups: groups.map((group) => ({
      points: 0,
      facilitator: null,
      visitDays: [],
      reasons: ['', '', ''],
      relaxed: [],
      ...group,
    })),
  }).map(({ schools, words }) => [...schools, words].join(' '))

/** One group of all of them. */
const together = (
  schools: readonly SchoolToGroup[],
  wishes: Partial<GroupsProblem> = {},
  group: Partial<Group> = {},
): string[] =>
  breaches(aGroupsProblem({ schools, ...wishes }), [{ schools: schools.map(({ id }) => id), ...group }])

test('sound groups of three and four pass', () => {
  const problem = aGroupsProblem({ schools: schoolsInALine(5) })
  expect(together(schoolsInALine(3))).toEqual([])
  expect(together(schoolsInALine(4))).toEqual([])
  expect(breaches(problem, [{ schools: ids(4) }], ['school-4'])).toEqual([])
})

test('the checker counts each school once, and knows strangers', () => {
  const problem = aGroupsProblem({ schools: schoolsInALine(4) })
  expect(breaches(problem, [{ schools: ids(3) }])).toEqual(['school-3 there 0 times'])
  expect(breaches(problem, [{ schools: ids(4) }], ['school-3'])).toEqual(['school-3 there 2 times'])
  expect(breaches(problem, [{ schools: ids(4) }], ['nobody'])).toEqual(['nobody not in the problem'])
})

test('the checker wants threes and fours, and fives where a person agreed for their phase', () => {
  expect(together(schoolsInALine(2))).toEqual(['school-0 school-1 a group of 2'])
  const five = [`${ids(5).join(' ')} a group of 5`]
  expect(together(schoolsInALine(5))).toEqual(five)
  expect(together(schoolsInALine(5), { fives: ['secondary'] })).toEqual(five)
  const near = { policy: { ...aGroupsProblem().policy, farthestKm: 400 } }
  expect(together(schoolsInALine(5), { fives: ['primary'], ...near })).toEqual([])
  const six = together(
    schoolsInALine(6).map((school) => ({ ...school, freeDays: [] })),
    {
      fives: ['primary'],
      policy: { ...near.policy, spareDays: -6 },
    },
  )
  expect(six).toEqual([`${ids(6).join(' ')} a group of 6`])
})

/** Three schools of which the first two are as given. */
const pairOf = (one: Partial<SchoolToGroup>, other: Partial<SchoolToGroup>): SchoolToGroup[] =>
  schoolsInALine(3).map((school, index) => ({ ...school, ...(index === 0 ? one : index === 1 ? other : {}) }))

const at = (km: number) => ({ easting: 300_000 + 1000 * km, northing: 290_000 })

test.each<[string, SchoolToGroup[], Partial<GroupsProblem>]>([
  ['phase', pairOf({ phase: 'special' }, { phase: 'special' }).slice(0, 2), {}],
  ['trust', pairOf({ trust: 'oak' }, { trust: 'oak' }), {}],
  ['locality', pairOf({ place: at(21), authority: 'a' }, { place: at(60), authority: 'a' }), {}],
  ['locality', pairOf({ place: at(21), hub: 'north' }, { place: at(60), hub: 'north' }), {}],
  ['farthest', pairOf({ place: at(0) }, { place: at(260.1) }), {}],
  ['apart', schoolsInALine(3), { apart: [['school-1', 'school-0']] }],
  ['metLately', schoolsInALine(3), { met: [{ schools: ['school-1', 'school-0'], on: day('2022-09-03') }] }],
])('the checker catches of two schools: %s', (rule, schools, problem) => {
  const pair = rule === 'phase' ? [...schools, ...schoolsInALine(3).slice(2)] : schools
  const found = together(pair, problem)
  if (rule === 'phase') expect(found).toEqual(['school-0 school-2 phase', 'school-1 school-2 phase'])
  else expect(found).toEqual([`school-0 school-1 ${rule}`])
})

test.each<[string, SchoolToGroup[], Partial<GroupsProblem>]>([
  ['no trust', pairOf({ trust: null }, { trust: null }), {}],
  [
    'one trust where the policy lets them',
    pairOf({ trust: 'oak' }, { trust: 'oak' }),
    { policy: { ...aGroupsProblem().policy, differentTrusts: false } },
  ],
  [
    'one authority, far enough',
    pairOf({ place: at(20), authority: 'a' }, { place: at(60), authority: 'a' }),
    {},
  ],
  ['near in another authority', pairOf({ place: at(59) }, { place: at(60) }), {}],
  ['as far as may be', pairOf({ place: at(0) }, { place: at(260) }), {}],
  [
    'a meeting two years ago',
    schoolsInALine(3),
    { met: [{ schools: ['school-0', 'school-1'], on: day('2022-09-02') }] },
  ],
  [
    'a meeting with another',
    schoolsInALine(3),
    { met: [{ schools: ['school-0', 'school-9'], on: day('2024-07-01') }] },
  ],
  [
    'whom a person put together',
    pairOf({ trust: 'oak' }, { trust: 'oak' }),
    { together: [['school-0', 'school-1']] },
  ],
])('the checker lets two schools be in one group: %s', (_, schools, problem) => {
  expect(together(schools, problem)).toEqual([])
})

test('a rule that the plan names as relaxed for two schools counts for those two alone', () => {
  const schools = schoolsInALine(3, { trust: 'oak' })
  const relaxed = [{ rule: 'trust' as const, schools: ['school-0', 'school-1'], words: '' }]
  expect(together(schools, {}, { relaxed })).toEqual(['school-0 school-2 trust', 'school-1 school-2 trust'])
  const wrong = [{ rule: 'phase' as const, schools: ids(3), words: '' }]
  expect(together(schools, {}, { relaxed: wrong })).toHaveLength(3)
})

test('a group shares a free day for each school and those to spare, and visits on such days', () => {
  const days = (count: number) =>
    schoolsInALine(3).map((school, index) =>
      index === 0
        ? { ...school, freeDays: [...school.freeDays.slice(0, count), ...school.freeDays.slice(0, 1)] }
        : school,
    )
  expect(together(days(3))).toEqual([])
  const few = [`${ids(3).join(' ')} sharedDays`]
  expect(together(days(2))).toEqual(few)
  expect(together(days(3), { policy: { ...aGroupsProblem().policy, spareDays: 1 } })).toEqual(few)
  const relaxed = [{ rule: 'sharedDays' as const, schools: ids(3), words: '' }]
  expect(together(days(2), {}, { relaxed })).toEqual([])
  const visitDays = [day('2025-02-03'), day('2025-02-06')]
  expect(together(days(3), {}, { visitDays })).toEqual([`${ids(3).join(' ')} not all are free on 2025-02-06`])
})

test('what a person put together must be in one group', () => {
  const problem = aGroupsProblem({
    schools: schoolsInALine(8),
    together: [
      ['school-0', 'school-7'],
      ['school-1', 'nobody'],
    ],
  })
  const [one, other] = [ids(8).slice(0, 4), ids(8).slice(4)]
  expect(breaches(problem, [{ schools: one }, { schools: other }])).toEqual([
    'school-0 school-7 put together by a person, and are not',
  ])
})

test('a facilitator is held to capacity, ties, phase and how far they travel', () => {
  const led = (wishes: Partial<Facilitator>): string[] =>
    together(
      schoolsInALine(3, { trust: null }).map((school, index) =>
        index === 0 ? { ...school, trust: 'oak' } : school,
      ),
      { facilitators: [aFacilitator(wishes)] },
      { facilitator: 'facilitator-1' },
    )
  const tie = [`${ids(3).join(' ')} facilitator-1 has a tie to one of them`]
  expect(led({ capacity: 1 })).toEqual([])
  expect(led({ capacity: 0 })).toEqual(['facilitator-1 leads 1 groups'])
  expect(led({ conflicts: ['school-2'] })).toEqual(tie)
  expect(led({ trust: 'oak' })).toEqual(tie)
  expect(led({ farthestKm: 70.8 })).toEqual([])
  expect(led({ farthestKm: 70 })).toEqual([
    `${ids(3).join(' ')} facilitator-1 lives too far from their middle`,
  ])
  expect(led({ phases: ['secondary'] })).toEqual([
    `${ids(3).join(' ')} facilitator-1 does not know their phase`,
  ])
})
