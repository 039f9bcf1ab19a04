import { type Day, contains, daysFrom, isWeekend, longDate, weekOf } from '#kernel'
import type { ImpossibleWish } from './dates-plan.ts'
import type { HostToDate, SchoolCalendar } from './dates-problem.ts'

/** Three school days in one week that the calendar allows. */
export type Window = {
  readonly first: Day
  readonly days: readonly Day[]
  readonly week: Day
  readonly rank: number
}

export type Windows = { readonly possible: Window[]; readonly impossible: ImpossibleWish[] }

/** The host's wishes that its terms, bank holidays and its phase's exams leave, best first; and why the others cannot be. */
export function windowsFor(host: HostToDate, calendar: SchoolCalendar): Windows {
  const possible: Window[] = []
  const impossible: ImpossibleWish[] = []
  const inOrder = host.wishes.toSorted(
    (one, other) => one.rank - other.rank || (one.first < other.first ? -1 : 1),
  )
  for (const { first, rank } of inOrder) {
    const words = whyNot(host, calendar, first)
    if (words !== null) impossible.push({ host: host.id, first, words })
    else if (!possible.some((window) => window.first === first))
      possible.push({ first, days: daysFrom(first, 3), week: weekOf(first), rank })
  }
  return { possible, impossible }
}

function whyNot(host: HostToDate, { bankHolidays, terms, exams }: SchoolCalendar, first: Day): string | null {
  const days = daysFrom(first, 3)
  if (days.some((date) => isWeekend(date))) return 'A review needs three school days of one week.'
  const holiday = days.find((date) => bankHolidays.includes(date))
  if (holiday) return `${longDate(holiday)} is a bank holiday.`
  const own = terms.find(({ authority }) => authority === host.authority)
  const { open } = own ?? terms.find(({ authority }) => authority === null) ?? { open: [] }
  const closed = days.find((date) => !open.some((term) => contains(term, date)))
  if (closed) return `Schools in ${host.authority} are closed on ${longDate(closed)}.`
  const exam = exams.find(
    ({ phases, weeks }) => phases.includes(host.phase) && days.some((date) => contains(weeks, date)),
  )
  return exam ? `${exam.name} are in that week.` : null
}
