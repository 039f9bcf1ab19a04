import { z } from 'zod'

/** A calendar day in England, `2024-12-03`. Days compare as text. */
export const Day = z.iso.date('Write a date that exists, such as 3 12 2024').brand<'Day'>()
export type Day = z.infer<typeof Day>

/** A moment in UTC, `2024-12-03T09:30:00.000Z`. Instants compare as text. */
export const Instant = z.iso.datetime().brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** Reads a moment with any offset, `2024-12-03T09:30:00+01:00`, as UTC. */
export const instant = (text: string): Instant => Instant.parse(new Date(text).toISOString())

const millisecondsADay = 86_400_000

export const day = (text: string): Day => Day.parse(text)

export function addDays(from: Day, days: number): Day {
  return Day.parse(new Date(Date.parse(from) + days * millisecondsADay).toISOString().slice(0, 10))
}

/** The same day `years` later; 28 February where there is no 29th. */
export function yearsAfter(from: Day, years: number): Day {
  const year = Number(from.slice(0, 4)) + years
  const same = Day.safeParse(`${year}${from.slice(4)}`)
  return same.success ? same.data : Day.parse(`${year}-02-28`)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay)

/** 1 for Monday … 7 for Sunday (ISO 8601). */
export const weekday = (at: Day): number => new Date(Date.parse(at)).getUTCDay() || 7

export const isWeekend = (at: Day): boolean => weekday(at) > 5

/** The Monday of the day's week. */
export const weekOf = (at: Day): Day => addDays(at, 1 - weekday(at))

/** `count` consecutive days, the first included. */
export const daysFrom = (first: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, index) => addDays(first, index))

const longDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const shortDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const clockTime = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
})

/** “Tuesday 3 December 2024” */
export const longDate = (at: Day): string => longDay.format(Date.parse(at)).replace(',', '')

/** “3 Dec 2024”, for tables */
export const shortDate = (at: Day): string => shortDay.format(Date.parse(at))

/** “9:30am on Tuesday 3 December 2024”, in English local time */
export function longInstant(at: Instant): string {
  return `${clockTime.format(Date.parse(at)).replace(' ', '').toLowerCase()} on ${longDate(dayOf(at))}`
}

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

/** The day it is in England at that moment. */
export const dayOf = (at: Instant): Day => Day.parse(londonDay.format(Date.parse(at)))

const londonClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** The hour that clocks in England show at that moment, 0 to 23. */
export const londonHour = (at: Instant): number => Number(londonClock.format(Date.parse(at)))

/** The moment at which clocks in England show so many minutes after midnight on that day. */
export function londonMoment(on: Day, minutes: number): Instant {
  const atUtc = Date.parse(`${on}T00:00:00.000Z`) + minutes * 60_000
  const hoursAhead =
    (londonHour(Instant.parse(new Date(atUtc).toISOString())) - Math.floor(minutes / 60) + 24) % 24
  return Instant.parse(new Date(atUtc - hoursAhead * 3_600_000).toISOString())
}

/** “3 to 5 December 2024”, “30 January to 1 February 2025” */
export function dateRange(first: Day, last: Day): string {
  if (first === last) return longDate(first)
  const [, firstNumber, firstMonth, firstYear] = longDate(first).split(' ')
  const [, lastNumber, lastMonth, lastYear] = longDate(last).split(' ')
  if (firstYear !== lastYear)
    return `${firstNumber} ${firstMonth} ${firstYear} to ${lastNumber} ${lastMonth} ${lastYear}`
  if (firstMonth !== lastMonth)
    return `${firstNumber} ${firstMonth} to ${lastNumber} ${lastMonth} ${lastYear}`
  return `${firstNumber} to ${lastNumber} ${lastMonth} ${lastYear}`
}
