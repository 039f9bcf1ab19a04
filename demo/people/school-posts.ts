import { type Day, day, period } from '#kernel'
import type { DemoSchool } from '../partnership/schools.ts'
import type { Chance } from '../random.ts'
import { type DemoPost, atSchool } from './person.ts'

type Term = { readonly from: Day; readonly until?: Day | null }

export const headship = (chance: Chance, school: DemoSchool, { from, until = null }: Term): DemoPost => ({
  role: 'headteacher',
  title: headTitle(chance, school),
  ...atSchool(school.id),
  held: period(from, until),
})

export const deputyship = (chance: Chance, school: DemoSchool, { from, until = null }: Term): DemoPost => ({
  role: 'seniorLeader',
  title: chance.oneOf(seniorTitles),
  ...atSchool(school.id),
  held: period(from, until),
})

export const middleLeadership = (chance: Chance, school: DemoSchool, { from }: Term): DemoPost => ({
  role: 'middleLeader',
  title: chance.oneOf(middleTitles),
  ...atSchool(school.id),
  held: period(from),
})

const seniorTitles = [
  'Deputy headteacher',
  'Deputy headteacher',
  'Assistant headteacher',
  'Assistant headteacher',
  'Head of inclusion',
]
const middleTitles = ['Head of English', 'Head of mathematics', 'Early years lead', 'SENDCo', 'Phase leader']

function headTitle(chance: Chance, { name }: DemoSchool): string {
  if (name.includes('Academy') || name.includes('College')) return chance.oneOf(['Principal', 'Headteacher'])
  return chance.oneOf(['Headteacher', 'Headteacher', 'Headteacher', 'Executive headteacher'])
}

/** Most begin a post in September, some at Easter or in January. */
export const startOfPost = (chance: Chance, first: number, last: number): Day =>
  day(`${chance.whole(first, last)}-${chance.oneOf(['09-01', '09-01', '09-01', '01-01', '04-15'])}`)
