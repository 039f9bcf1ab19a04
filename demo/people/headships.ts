import { type Day, day, period } from '#kernel'
import type { DemoSchool } from '../partnership/schools.ts'
import { stagedSchools } from '../staged.ts'
import { type Chance, chanceOf } from '../random.ts'
import { type DemoPerson, atOffice } from './person.ts'
import { deputyship, headship, startOfPost } from './school-posts.ts'
import type { Hiring } from './hiring.ts'

export type Heads = {
  readonly serving: readonly DemoPerson[]
  /** Heads who have lately retired: many go on as Lead Reviewers. */
  readonly retired: readonly DemoPerson[]
}

const independent = { name: 'Independent reviewers' }
const retirements = 46
const successions = 18
const named = new Set(stagedSchools.map(({ name }) => name))

/** A headteacher for each school. Where one retired, the next came from outside or from another school’s headship. */
export function hireHeads(schools: readonly DemoSchool[], hire: Hiring): Heads {
  const chance = chanceOf('heads')
  const changed = chance.some(
    schools.filter(({ cohort, name }) => cohort === 'member' && !named.has(name)),
    retirements + successions,
  )
  const changes = changed.slice(0, retirements).map((school, index): Change => ({
    school,
    on: chance.oneOf(daysOfChange),
    from: changed[retirements + index] ?? null,
  }))
  const settled = schools.filter((school) => !changed.includes(school))
  return {
    serving: [
      ...settled.map((school) =>
        hire(school, [headship(chance, school, { from: startOfPost(chance, 2011, 2022) })]),
      ),
      ...changes.flatMap((change) => successors(chance, change, hire)),
    ],
    retired: changes.map(({ school, on }) =>
      hire(independent, [
        headship(chance, school, { from: startOfPost(chance, 2004, 2012), until: on }),
        { role: 'independentLead', title: 'Lead Reviewer', ...atOffice, held: period(on) },
      ]),
    ),
  }
}

type Change = { readonly school: DemoSchool; readonly on: Day; readonly from: DemoSchool | null }

const daysOfChange = ['2021-09-01', '2022-09-01', '2023-01-01', '2023-09-01', '2024-01-01', '2024-09-01'].map(
  day,
)

/** The new head, and the deputy who followed them at the school that they left. */
function successors(chance: Chance, { school, on, from }: Change, hire: Hiring): DemoPerson[] {
  if (from === null) return [hire(school, [headship(chance, school, { from: on })])]
  const earlier = startOfPost(chance, 2013, 2017)
  return [
    hire(school, [
      headship(chance, from, { from: earlier, until: on }),
      headship(chance, school, { from: on }),
    ]),
    hire(from, [
      deputyship(chance, from, { from: earlier, until: on }),
      headship(chance, from, { from: on }),
    ]),
  ]
}
