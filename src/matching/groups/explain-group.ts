import { type Day, longDate } from '#kernel'
import { kilometres } from '../travel.ts'
import type { Phase } from '../problem.ts'
import { middleOf } from './facilitation.ts'
import type { Facilitator, SchoolToGroup } from './groups-problem.ts'
import { helpFrom } from './pair-fit.ts'

type Explained = {
  readonly schools: readonly SchoolToGroup[]
  readonly facilitator: Facilitator | null
  readonly visitDays: readonly Day[]
}

/** Why these schools are together: how they are alike, how they help one another, where and when they meet. */
export function reasonsFor({ schools, facilitator, visitDays }: Explained): [string, string, string] {
  return [howAlike(schools), howTheyHelp(schools), whereAndWhen({ schools, facilitator, visitDays })]
}

const phaseWords: Readonly<Record<Phase, string>> = {
  nursery: 'nursery',
  primary: 'primary',
  secondary: 'secondary',
  allThrough: 'all-through',
  special: 'special',
  alternativeProvision: 'alternative provision',
  sixteenPlus: '16 plus',
}

function howAlike(schools: readonly SchoolToGroup[]): string {
  const phases = [...new Set(schools.map(({ phase }) => phaseWords[phase]))]
  const rolls = schools.map(({ context }) => context.roll)
  const meals = schools.map(({ context }) => Math.round(100 * context.fsm))
  return `${listed(schools.map(({ name }) => name))} are ${listed(phases)} schools of ${between(rolls)} pupils, with ${between(meals)} % of pupils eligible for free school meals.`
}

function howTheyHelp(schools: readonly SchoolToGroup[]): string {
  const helped = schools.flatMap((school) => {
    for (const other of schools) {
      const [topic] = other === school ? [] : helpFrom(other, school)
      if (topic) return [`${other.name} is strong in ${topic}, which ${school.name} wants help with`]
    }
    return []
  })
  if (helped.length === 0) return 'None of them is yet known to be strong where another wants help.'
  return `${helped.join('; ')}.`
}

function whereAndWhen({ schools, facilitator, visitDays }: Explained): string {
  const distances = schools.flatMap((one, index) =>
    schools.slice(index + 1).map((other) => Math.round(kilometres(one.place, other.place))),
  )
  const [first] = visitDays
  const days = first
    ? `they are all free on ${longDate(first)}`
    : 'no day is known on which all of them are free'
  const leader = facilitator
    ? `${facilitator.name} leads, ${Math.round(kilometres(facilitator.place, middleOf(schools)))} km from their middle`
    : 'nobody leads them yet'
  return `They are ${between(distances)} km apart in a straight line; ${days}; ${leader}.`
}

const between = (values: readonly number[]): string => {
  const least = Math.min(...values)
  const most = Math.max(...values)
  return least === most ? `${least}` : `${least} to ${most}`
}

const listed = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('')
