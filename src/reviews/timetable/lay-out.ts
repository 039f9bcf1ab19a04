import type { ActivityKind } from '#frameworks'
import { type Bells, type Stretch, breakOver } from './bells.ts'

type Laid = Stretch & { readonly kind: ActivityKind }

/** One after another from the beginning of the day, stepping over breaks; what has no room is left out. */
export function laidFromTheStart(bells: Bells, kinds: readonly ActivityKind[]): Laid[] {
  const laid: Laid[] = []
  let from = bells.day.from
  for (const kind of kinds) {
    const found = firstFree(bells, from, kind.minutes)
    if (found === null) return laid
    laid.push({ kind, ...found })
    from = found.until
  }
  return laid
}

function firstFree(bells: Bells, from: number, minutes: number): Stretch | null {
  const times = { from, until: from + minutes }
  if (times.until > bells.day.until) return null
  const inTheWay = breakOver(bells, times)
  return inTheWay ? firstFree(bells, inTheWay.until, minutes) : times
}

/** One after another so that the last ends with the day, stepping over breaks; in the order in which they happen. */
export function laidFromTheEnd(bells: Bells, kinds: readonly ActivityKind[]): Laid[] {
  const laid: Laid[] = []
  let until = bells.day.until
  for (const kind of kinds.toReversed()) {
    const found = lastFree(bells, until, kind.minutes)
    if (found === null) return laid
    laid.unshift({ kind, ...found })
    until = found.from
  }
  return laid
}

function lastFree(bells: Bells, until: number, minutes: number): Stretch | null {
  const times = { from: until - minutes, until }
  if (times.from < bells.day.from) return null
  const inTheWay = breakOver(bells, times)
  return inTheWay ? lastFree(bells, inTheWay.from, minutes) : times
}

/** What is left of a stretch between its breaks, in order. */
export function freeStretches({ breaks }: Bells, { from, until }: Stretch): Stretch[] {
  const between = breaks
    .filter((one) => one.from < until && one.until > from)
    .toSorted((one, other) => one.from - other.from)
  const begins = [from, ...between.map((one) => one.until)]
  const ends = [...between.map((one) => one.from), until]
  return begins
    .map((begin, place) => ({ from: begin, until: ends[place] ?? until }))
    .filter((stretch) => stretch.from < stretch.until)
}
