import { z } from 'zod'
import type { Phase } from '#partnership'

const Minute = z.number().int().min(0).max(1439)
export const Stretch = z.object({ from: Minute, until: Minute })
export type Stretch = z.infer<typeof Stretch>

/** The school’s day, in minutes after midnight. `day` is how long the review’s own day is. */
export const Bells = z.object({
  day: Stretch,
  lessons: z.array(Stretch),
  breaks: z.array(Stretch.extend({ name: z.string() })),
})
export type Bells = z.infer<typeof Bells>

const at = (hours: number, minutes = 0) => hours * 60 + minutes

const primaryDay: Bells = {
  day: { from: at(8, 30), until: at(16, 30) },
  lessons: [
    { from: at(9), until: at(10, 30) },
    { from: at(10, 45), until: at(12) },
    { from: at(13), until: at(15, 15) },
  ],
  breaks: [
    { name: 'Break', from: at(10, 30), until: at(10, 45) },
    { name: 'Lunch', from: at(12), until: at(13) },
  ],
}

const secondaryDay: Bells = {
  day: { from: at(8, 30), until: at(16, 30) },
  lessons: [
    { from: at(8, 50), until: at(10, 50) },
    { from: at(11, 10), until: at(13, 10) },
    { from: at(13, 50), until: at(15) },
  ],
  breaks: [
    { name: 'Break', from: at(10, 50), until: at(11, 10) },
    { name: 'Lunch', from: at(13, 10), until: at(13, 50) },
  ],
}

/** A usual day of a school of that phase, until the school says what its own is. */
export const usualBells = (phase: Phase): Bells =>
  phase === 'nursery' || phase === 'primary' || phase === 'special' ? primaryDay : secondaryDay

export const overlap = (one: Stretch, other: Stretch): boolean =>
  one.from < other.until && other.from < one.until

export const within = (outer: Stretch, inner: Stretch): boolean =>
  outer.from <= inner.from && inner.until <= outer.until

export const breakOver = ({ breaks }: Bells, times: Stretch) => breaks.find((one) => overlap(one, times))

/** Lessons go on from its first minute to its last. */
export const inLessons = ({ lessons }: Bells, times: Stretch): boolean =>
  lessons.some((lesson) => within(lesson, times))
