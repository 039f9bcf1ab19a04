import { type Day, Instant, addDays, dayOf, daysBetween } from './day.ts'

/** Where the time comes from. Nothing else in the product asks the machine. */
export type Clock = { now: () => Instant }

export const machineClock: Clock = { now: () => Instant.parse(new Date().toISOString()) }

/** A clock that stands still, for tests. */
export const clockAt = (at: string): Clock => ({ now: () => Instant.parse(at) })

/** A clock that runs `days` ahead of (or behind) another, on the same English time of day: the demo's date picker. */
export const clockAhead = (clock: Clock, days: number): Clock => ({
  now: () => {
    const now = clock.now()
    const then = later(now, days * 24 * 60)
    // Summer time may put the same hour on the day before or after.
    const astray = daysBetween(addDays(dayOf(now), days), dayOf(then))
    return astray === 0 ? then : later(then, -60 * astray)
  },
})

const later = (at: Instant, minutes: number): Instant =>
  Instant.parse(new Date(Date.parse(at) + minutes * 60_000).toISOString())

export const today = (clock: Clock): Day => dayOf(clock.now())

/** Later than `at` by so many minutes. */
export const minutesAfter = (at: Instant, minutes: number): Instant => later(at, minutes)

/** Milliseconds on a clock that never goes back: for measuring, not for dating. */
export const stopwatch = (): (() => number) => {
  const started = performance.now()
  return () => performance.now() - started
}
