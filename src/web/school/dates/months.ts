import { type Day, longDate } from '#kernel'
import type { DatesView, WeekOffered } from '#seasons'

/** The weeks of a season whose Monday is in one month, `2024-12`. */
export type MonthOffered = {
  readonly month: string
  readonly words: string
  readonly weeks: readonly WeekOffered[]
  readonly free: number
}

/** The months of a season that are not over, each once, though two windows may touch it. */
export function monthsOf({ windows }: DatesView): MonthOffered[] {
  const weeks = windows
    .flatMap((window) => window.weeks)
    .filter(({ days }) => days.some(({ reason }) => reason !== 'past'))
  const months = [...new Set(weeks.map(({ week }) => monthOf(week)))].toSorted()
  return months.map((month) => {
    const inMonth = weeks.filter(({ week }) => monthOf(week) === month)
    return {
      month,
      words: inMonth[0] ? monthWords(inMonth[0].week) : month,
      weeks: inMonth,
      free: inMonth.flatMap(({ days }) => days).filter(({ free }) => free).length,
    }
  })
}

/** The month that was asked for; else that of the days chosen; else the first with a free day. */
export function monthShown(view: DatesView, asked: string | undefined): MonthOffered | undefined {
  const months = monthsOf(view)
  const chosen = view.chosen && view.windows.flatMap(({ weeks }) => weeks).find(holds(view.chosen.first))
  return (
    months.find(({ month }) => month === asked) ??
    months.find(({ month }) => chosen && month === monthOf(chosen.week)) ??
    months.find(({ free }) => free > 0) ??
    months[0]
  )
}

const holds =
  (first: Day) =>
  ({ days }: WeekOffered): boolean =>
    days.some((day) => day.first === first)

const monthOf = (day: Day): string => day.slice(0, 7)

/** “December 2024” */
const monthWords = (day: Day): string => longDate(day).split(' ').slice(2).join(' ')
