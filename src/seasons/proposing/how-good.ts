import type { DatesPlan, DatesProgress } from '#matching/dates'
import { withinWords } from '../plans/how-close.ts'

/** How good dates are: in a sentence, how they lie over the weeks, and in points. */
export type HowGood = { readonly words: string; readonly spread: string; readonly points: string }

export function howGood({ cost, bound, gap, stoppedBecause, weeks }: DatesPlan): HowGood {
  const loads = weeks.map(({ reviews }) => reviews).filter((reviews) => reviews > 0)
  const most = Math.max(0, ...loads)
  const reviews = loads.reduce((sum, load) => sum + load, 0)
  const points = (number: number): string => number.toLocaleString('en-GB')
  return {
    words: gap === 0 ? stoppedBecause : `These dates are ${withinWords(gap)}. ${stoppedBecause}`,
    spread:
      reviews === 1
        ? 'With those that have days, 1 review is held.'
        : `With those that have days, ${reviews} reviews begin in ${loads.length} ${loads.length === 1 ? 'week' : 'weeks'}, at most ${most} in one.`,
    points:
      gap === 0
        ? `Together they cost ${points(cost)} points, and no dates cost fewer.`
        : `Together they cost ${points(cost)} points, and no dates cost fewer than ${points(bound)}.`,
  }
}

/** “Round 3: within 0.4 % of the best possible.” */
export function datesProgressWords(progress: DatesProgress | null): string {
  if (progress === null) return 'Looking who could lead where, and when.'
  const { round, rounds, gap } = progress
  if (gap === null) return `Round ${round} of ${rounds}: no dates yet.`
  return `Round ${round} of ${rounds}: ${withinWords(gap)}.`
}
