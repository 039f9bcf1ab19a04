import { type Day, type Instant, dayOf, isWeekend, londonHour } from '#kernel'

const opens = 7
const shuts = 18

/** Whether a day is one on which schools work: no bank holiday, and in term where terms are known. */
export type SchoolDays = (day: Day) => boolean

/** Mail rests from six in the evening until seven in the morning, at weekends and in school holidays. */
export function isQuiet(at: Instant, isSchoolDay: SchoolDays): boolean {
  const hour = londonHour(at)
  const day = dayOf(at)
  return hour < opens || hour >= shuts || isWeekend(day) || !isSchoolDay(day)
}
