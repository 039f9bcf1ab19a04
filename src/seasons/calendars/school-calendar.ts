import { type Day, type Period, contains, isWeekend } from '#kernel'

type Named = { readonly name: string; readonly days: Period }

/** The days of one school. Without any terms nothing is known of its holidays, so none is claimed. */
export type SchoolCalendar = {
  readonly bankHolidays: ReadonlyMap<Day, string>
  readonly terms: readonly Named[]
  readonly termsAre: 'ownTerms' | 'termsOfTheAuthority'
  readonly insetDays: ReadonlySet<Day>
  readonly exams: readonly Named[]
}

export type SchoolDayReason = 'weekend' | 'bankHoliday' | 'holiday' | 'inset' | 'exams'

/** Why no review can be held on a day; completes “Friday 18 April 2025 is …”. */
export type NoSchoolDay = { readonly reason: SchoolDayReason; readonly words: string }

export function whyNoSchoolDay(calendar: SchoolCalendar, at: Day): NoSchoolDay | null {
  if (isWeekend(at)) return { reason: 'weekend', words: 'at a weekend' }
  const holiday = calendar.bankHolidays.get(at)
  if (holiday !== undefined) return { reason: 'bankHoliday', words: `a bank holiday (${holiday})` }
  if (isHoliday(calendar, at)) return { reason: 'holiday', words: holidayWords[calendar.termsAre] }
  if (calendar.insetDays.has(at)) return { reason: 'inset', words: 'one of your INSET days' }
  const exams = calendar.exams.find(({ days }) => contains(days, at))
  return exams ? { reason: 'exams', words: `in the exam weeks (${exams.name})` } : null
}

const isHoliday = ({ terms }: SchoolCalendar, at: Day): boolean =>
  terms.length > 0 && !terms.some(({ days }) => contains(days, at))

const holidayWords = {
  ownTerms: 'in your school holidays',
  termsOfTheAuthority: 'in the school holidays of your local authority',
}
