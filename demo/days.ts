import { type Day, Instant, addDays, daysBetween, isWeekend } from '#kernel'
import type { Chance } from './random.ts'

/** A weekday between two days, both included. */
export function weekdayBetween(chance: Chance, first: Day, last: Day): Day {
  for (;;) {
    const found = addDays(first, chance.whole(0, daysBetween(first, last)))
    if (!isWeekend(found)) return found
  }
}

/** A moment of a working day. */
export function momentOn(chance: Chance, on: Day): Instant {
  const two = (figure: number) => String(figure).padStart(2, '0')
  return Instant.parse(`${on}T${two(chance.whole(8, 16))}:${two(chance.whole(0, 59))}:00.000Z`)
}

export const momentAt = (on: Day, time: `${number}:${number}`): Instant =>
  Instant.parse(`${on}T${time}:00.000Z`)
