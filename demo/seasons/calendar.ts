import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Day, addDays, day, isWeekend } from '#kernel'
import { partnershipYear } from '#partnership'
import { type SeasonPolicies, readBankHolidays, usualExamWindows } from '#seasons'
import type { DemoSchool } from '../partnership/schools.ts'
import { chanceOf } from '../random.ts'
import { type HalfTerms, earlyAuthorities, earlyTerms, usualTerms } from '../words/term-words.ts'

export const demoYears = [2022, 2023, 2024] as const
export type DemoYear = (typeof demoYears)[number]

export type HalfTerm = { readonly first: Day; readonly last: Day }
export type AuthorityYear = {
  readonly laCode: number
  readonly year: DemoYear
  readonly terms: readonly HalfTerm[]
}

export type DemoCalendar = {
  readonly bankHolidays: ReturnType<typeof readBankHolidays>
  readonly exams: ReturnType<typeof usualExamWindows>
  readonly authorities: readonly AuthorityYear[]
  readonly insetDays: (school: DemoSchool) => readonly Day[]
  /** The days from which a school can host for three days on end. */
  readonly firstDays: (school: DemoSchool, year: DemoYear, policies: SeasonPolicies) => readonly Day[]
}

export function inventCalendar(root: string, schools: readonly DemoSchool[]): DemoCalendar {
  const holidays = readFileSync(resolve(root, 'data/calendar/bank-holidays.json'), 'utf8')
  const bankHolidays = readBankHolidays(JSON.parse(holidays))
  const exams = demoYears.flatMap((year) => usualExamWindows(partnershipYear(year)))
  const codes = [...new Set(schools.map(({ model }) => model.laCode))].sort((one, other) => one - other)
  const authorities = demoYears.flatMap((year) =>
    codes.map((laCode): AuthorityYear => ({ laCode, year, terms: termsOf(laCode, year) })),
  )
  const insetDays = inventInsetDays(schools)
  const closed = new Set(bankHolidays.map((holiday) => holiday.day))
  const weekdays = new Map<string, readonly Day[]>()
  const weekdaysOf = (laCode: number, year: DemoYear): readonly Day[] => {
    const known = weekdays.get(`${laCode} ${year}`)
    if (known) return known
    const days = termsOf(laCode, year)
      .flatMap(weekdaysIn)
      .filter((at) => !closed.has(at))
    weekdays.set(`${laCode} ${year}`, days)
    return days
  }
  return {
    bankHolidays,
    exams,
    authorities,
    insetDays: (school) => insetDays.get(school) ?? [],
    firstDays: (school, year, { windows }) => {
      const inset = insetDays.get(school) ?? []
      const sitting = exams.filter(({ phase }) => phase === school.phase)
      const open = weekdaysOf(school.model.laCode, year).filter(
        (at) =>
          !inset.includes(at) &&
          windows.some(({ first, last }) => first <= at && at <= last) &&
          !sitting.some(({ first, last }) => first <= at && at <= last),
      )
      return open.filter((at, index) => open[index + 2] === addDays(at, 2))
    },
  }
}

export const weekdaysIn = ({ first, last }: HalfTerm): Day[] => {
  const days: Day[] = []
  for (let at = first; at <= last; at = addDays(at, 1)) if (!isWeekend(at)) days.push(at)
  return days
}

/** Some authorities have two weeks off in October, and some a later Easter. */
export function termsOf(laCode: number, year: DemoYear): HalfTerm[] {
  const early = earlyAuthorities.includes(laCode)
  const halves: HalfTerms = (early ? earlyTerms : usualTerms).get(year) ?? []
  return halves.map(([first, last], index) => {
    const half = { first: day(first), last: day(last) }
    if (early) return half
    if (laCode % 11 === 3 && index === 0) return { ...half, last: addDays(half.last, -7) }
    if (laCode % 7 === 2 && index === 5) return { ...half, last: addDays(half.last, -3) }
    return half
  })
}

/** The first days of the autumn and the spring, and one of each school’s own. */
function inventInsetDays(schools: readonly DemoSchool[]): Map<DemoSchool, readonly Day[]> {
  const chance = chanceOf('inset days')
  return new Map(
    schools.map((school) => [
      school,
      demoYears.flatMap((year) => {
        const halves = termsOf(school.model.laCode, year)
        const [autumn, november, january, , april, june] = halves.map(({ first }) => first)
        const own = chance.oneOf([november, april, june])
        return [autumn, january, own].flatMap((at) => at ?? [])
      }),
    ]),
  )
}
