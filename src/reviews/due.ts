import { type Day, addDays, isWeekend } from '#kernel'
import type { Framework } from '#frameworks'

/** When something is due by the framework of a review with these days, or null: it has no such date, or no days yet. */
export function dueDay({ timeline }: Framework, key: string, days: readonly Day[]): Day | null {
  const offset = timeline.find((one) => one.key === key)
  const from = offset?.from === 'lastDay' ? days.at(-1) : days[0]
  if (!offset || !from) return null
  return offset.working ? workingDaysAfter(from, offset.days) : addDays(from, offset.days)
}

function workingDaysAfter(from: Day, count: number): Day {
  const step = count < 0 ? -1 : 1
  let day = from
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step)
    if (!isWeekend(day)) left -= 1
  }
  return day
}
